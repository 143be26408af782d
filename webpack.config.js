import path from "node:path";
import webpack from "webpack";

/** The command line: one file to run, and the worker that reads and checks one file at a time. */
function commandLine(mode) {
  return {
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
    resolve: { extensions: [".ts", ".js"] },
    optimization: { minimize: false },
    performance: false,
    stats: "errors-only",
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
      ],
    },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: "levelcheck" }),
    ],
  };
}

export default (_env, { mode = "production" }) => [commandLine(mode)];
