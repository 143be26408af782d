import type { QueryInfo } from "./protocol";
import { refuse } from "./richApiError";
import { memberOf, membersUpTo, WireObject, type WireClass } from "./wireClass";

/** What is to be loaded of an object, part by part; `*` stands for all its values. */
type Tree = Map<string, Tree>;

const ALL = "*";

/** All values and no objects. */
const allValues = (): Tree => new Map([[ALL, new Map<string, Tree>()]]);

/** What a load of some names gives; a name that is not there fails it (guess: "unknown-member"). */
export function load(object: WireObject, query: QueryInfo, api: string): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const tree = treeOf(paths.length === 0 ? [ALL] : paths);
  return loadTree(object, tree, api, query);
}

function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let tree = root;
    for (const part of path.split(/[/.]/)) {
      const inner: Tree = tree.get(part) ?? new Map<string, Tree>();
      tree.set(part, inner);
      tree = inner;
    }
  }
  return root;
}

function loadTree(object: WireObject, tree: Tree, api: string, { Skip = 0, Top }: QueryInfo = {}): unknown {
  const { items } = object.class;
  if (items === undefined) return loadOne(object, tree, api);
  const own = new Map([...tree].filter(([part]) => nameOf(object.class, part) !== undefined));
  const rest = new Map([...tree].filter(([part]) => !own.has(part)));
  const shown = items(object.target).slice(Skip, Top === undefined ? undefined : Skip + Top);
  const loaded = rest.size === 0 ? undefined : shown.map((item) => loadTree(item, rest, api));
  return { ...loadOne(object, tree.has(ALL) ? new Map([...own, ...allValues()]) : own, api), _Items: loaded };
}

function loadOne(object: WireObject, tree: Tree, api: string): Record<string, unknown> {
  const values = identityOf(object);
  const { class: type, target } = object;
  for (const [part, inner] of tree) {
    if (part === ALL) {
      for (const [name, { get }] of membersUpTo(type.scalars, api)) values[name] = get(target);
      continue;
    }
    const name = nameOf(type, part) ?? refuse("ApiNotFound", `${type.name}.${part} is not built`);
    values[name] = loadMember(object, name, inner, api);
  }
  return values;
}

function loadMember({ class: type, target }: WireObject, name: string, inner: Tree, api: string): unknown {
  if (type.scalars !== undefined && Object.hasOwn(type.scalars, name)) {
    return memberOf(type.scalars, name, api).get(target);
  }
  const linked = memberOf(type.objects, name, api).get(target);
  if (linked === undefined) return null;
  return loadTree(linked, inner.size === 0 ? allValues() : inner, api);
}

const namesByClass = new WeakMap<WireClass<unknown>, ReadonlyMap<string, string>>();

/** The name of a member as it stands on the wire: what is loaded is named as add-ins name it, and without regard to case. */
function nameOf(type: WireClass<unknown>, part: string): string | undefined {
  let names = namesByClass.get(type);
  if (names === undefined) {
    const all = [...Object.keys(type.scalars ?? {}), ...Object.keys(type.objects ?? {})];
    names = new Map(all.map((name) => [name.toLowerCase(), name]));
    namesByClass.set(type, names);
  }
  return names.get(part.toLowerCase());
}

/** By what office.js finds an object again. */
export function identityOf({ class: type, target, referenceId }: WireObject): Record<string, unknown> {
  return {
    ...(referenceId !== undefined && { _ReferenceId: referenceId }),
    ...(type.id !== undefined && { Id: type.id(target) }),
  };
}
