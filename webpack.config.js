import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const { budgetProblem } = await load("./src/taskpane/build/budget.ts");
const { atOrigin, readOrigin } = await load("./src/taskpane/build/origin.ts");

/** Runs a module of ours while building. */
function load(file) {
  return tsImport(file, import.meta.url);
}

const PREACT = { react: { runtime: "automatic", importSource: "preact" } };

function compiled(test, parser, transform) {
  return { test, loader: "swc-loader", options: { jsc: { target: "es2022", parser, transform } } };
}

const typescript = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      compiled(/\.ts$/, { syntax: "typescript" }),
      compiled(/\.tsx$/, { syntax: "typescript", tsx: true }, PREACT),
    ],
  },
};

/** The command line: one file to run, and the worker that reads and checks one file at a time. */
function commandLine(mode) {
  return {
    ...typescript,
    name: "cli",
    mode,
    target: "node20",
    devtool: "source-map",
    entry: { levelcheck: "./src/cli/main.ts", worker: "./src/cli/worker.ts" },
    output: {
      clean: true,
      path: path.resolve(import.meta.dirname, "dist/cli"),
      filename: "[name].cjs",
    },
    optimization: { minimize: false },
    performance: false,
    stats: "errors-only",
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: "levelcheck" }),
    ],
  };
}

/** The add-in: files that any web server can host at `origin`. Pane, commands and cell functions share one script. */
function addIn(mode, origin, functionsPage) {
  return {
    ...typescript,
    name: "addin",
    mode,
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: { taskpane: "./src/taskpane/taskpane.ts" },
    output: {
      clean: true,
      path: path.resolve(import.meta.dirname, "dist/addin"),
      filename: "[name].js",
      // Views, languages and the worker that reads files: fetched from beside the pane when they are asked for.
      chunkFilename: "[name].js",
      cssFilename: "[name].css",
    },
    optimization: { splitChunks: false, minimizeOptions: { css: false, html: false } },
    performance: false,
    stats: { preset: "errors-only", warnings: true },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", minify: false }),
      new CopyPlugin({
        patterns: [
          "manifest.xml",
          "src/commands/shortcuts.json",
          "src/taskpane/help.html",
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        ],
      }),
      emitting("functions.html", functionsPage),
      givenErrors("functions.json"),
      hostedAt(origin),
      withinBudget("taskpane.js"),
    ],
  };
}

/** The workbench: a page that plays the add-in's host, to try it without Excel. `npm start` serves it. */
function workbench(mode) {
  return {
    ...typescript,
    name: "workbench",
    mode,
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: { workbench: "./src/workbench/page/main.ts" },
    output: {
      clean: true,
      path: path.resolve(import.meta.dirname, "dist/workbench"),
      filename: "[name].js",
      cssFilename: "[name].css",
    },
    optimization: { minimizeOptions: { css: false, html: false } },
    performance: false,
    stats: { preset: "errors-only", warnings: true },
    plugins: [
      new HtmlPlugin({ template: "./src/workbench/page/index.html", filename: "index.html", minify: false }),
      new CopyPlugin({ patterns: ["data/sample-team.xlsx"] }),
    ],
  };
}

/** A plugin that works on what is about to be written, at a stage. */
function onAssets(stage, work) {
  return (compiler) => {
    compiler.hooks.thisCompilation.tap("Levelcheck", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Levelcheck", stage }, () => work(compilation));
    });
  };
}

function emitting(file, text) {
  return onAssets(webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL, (compilation) => {
    compilation.emitAsset(file, new webpack.sources.RawSource(text));
  });
}

/** Lets Excel hand errors in cells to the functions, which say what they make of them; else it would not call them at all. */
function givenErrors(file) {
  return onAssets(webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED, (compilation) => {
    const withErrors = (source) => {
      const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(source.source().toString()) };
      return new webpack.sources.RawSource(`${JSON.stringify(metadata, undefined, 2)}\n`);
    };
    compilation.updateAsset(file, withErrors);
  });
}

function hostedAt(origin) {
  return onAssets(webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE, (compilation) => {
    for (const file of Object.keys(compilation.assets).filter((name) => /\.(html|json|xml)$/.test(name))) {
      const moved = (source) => new webpack.sources.RawSource(atOrigin(source.source().toString(), origin));
      compilation.updateAsset(file, moved);
    }
  });
}

function withinBudget(file) {
  return onAssets(webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT, (compilation) => {
    const problem = file in compilation.assets && budgetProblem(file, compilation.assets[file].buffer());
    if (problem) compilation.errors.push(new webpack.WebpackError(problem));
  });
}

/** What makes no sense ends the build with a sentence, not with a stack of calls. */
function originOf(env) {
  try {
    return readOrigin(env);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Serves the add-in where the manifest of a checkout says that it is, by a certificate that Excel trusts: made on first use. */
async function served() {
  const { hostname, port } = new URL(readOrigin({}));
  return {
    host: hostname,
    port: Number(port),
    server: { type: "https", options: await trustedCertificate() },
    // The pane loads what it would load anywhere: the policy of its page lets nothing else in.
    static: false,
    client: false,
    hot: false,
    liveReload: false,
  };
}

/** A certificate for localhost that this machine trusts; where it takes none, one that a browser has to be told to accept. */
async function trustedCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch {
    console.error(
      "The certificate for localhost could not be made a trusted one here: open https://localhost:3000/help.html once " +
        "in the browser that Excel runs in, and accept it.",
    );
    return {};
  }
}

export default async (env, { mode = "production" }) => {
  const origin = originOf(env);
  const { helpPage } = await load("./src/functions/helpPage.ts");
  const addin = addIn(mode, origin, helpPage());
  if (env.WEBPACK_SERVE) return { ...addin, devServer: await served() };
  return [commandLine(mode), addin, workbench(mode)];
};
