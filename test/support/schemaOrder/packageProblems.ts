import { NAMESPACES } from "../rich/richPart";
import { CONTENT_TYPES, repeated, type OpenPackage, type Problem } from "./openPackage";
import { childrenOf, descendants } from "./parseXml";

const RELATIONSHIP_ATTRIBUTE = `{${NAMESPACES.r}}`;

/** What is wrong between the parts: their types, and what leads from one to another. */
export function* packageProblems(opened: OpenPackage): Generator<Problem> {
  yield* contentTypeProblems(opened);
  for (const [part, relationships] of opened.relationships) {
    const name = part === "" ? "the package" : part;
    if (part !== "" && !opened.names.includes(part)) yield `${name}: has relationships and is not there`;
    for (const id of repeated(relationships.map(({ id }) => id))) yield `${name}: has two relationships ${id}`;
    for (const { id, target } of relationships) {
      if (target !== undefined && !opened.names.includes(target))
        yield `${name}: ${id} leads to ${target}, which is not there`;
    }
  }
  const reached = reachable(opened);
  for (const name of opened.names) if (!reached.has(name)) yield `${name}: nothing leads to it`;
  yield* unknownIds(opened);
}

function* contentTypeProblems({ names, xml, typeOf }: OpenPackage): Generator<Problem> {
  for (const name of names) if (typeOf(name) === undefined) yield `${name}: has no content type`;
  for (const name of repeated(names)) yield `${name}: is there twice`;
  const types = xml.get(CONTENT_TYPES);
  const overridden = childrenOf(types, "Override").map(({ attributes }) => attributes.get("PartName") ?? "");
  const extensions = childrenOf(types, "Default").map(({ attributes }) => attributes.get("Extension") ?? "");
  for (const name of repeated([...overridden, ...extensions])) yield `${CONTENT_TYPES}: types ${name} twice`;
  for (const name of overridden) {
    if (!names.includes(name.slice(1)) && !xml.has(name.slice(1)))
      yield `${CONTENT_TYPES}: types ${name}, which is not there`;
  }
}

function reachable({ relationships }: OpenPackage): ReadonlySet<string> {
  const reached = new Set([""]);
  // A set takes what is added while it is walked.
  for (const part of reached) {
    for (const { target } of relationships.get(part) ?? []) if (target !== undefined) reached.add(target);
  }
  return reached;
}

function* unknownIds({ xml, relationships }: OpenPackage): Generator<Problem> {
  for (const [part, root] of xml) {
    const known = new Set(relationships.get(part)?.map(({ id }) => id));
    for (const { name, attributes } of descendants(root)) {
      for (const [key, id] of attributes) {
        if (key.startsWith(RELATIONSHIP_ATTRIBUTE) && !known.has(id))
          yield `${part}: <${name}> names ${id}, which leads nowhere`;
      }
    }
  }
}
