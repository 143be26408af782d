import { Arguments } from "./arguments";
import { ACTION, PATH, type ActionInfo, type ArgumentInfo, type BatchRequest, type ObjectPathInfo } from "./protocol";
import { identityOf, load } from "./query";
import type { References } from "./references";
import { refuse } from "./richApiError";
import { isRecord } from "./values";
import { memberOf, WireObject } from "./wireClass";

/** What a batch runs on. */
export interface BatchWorld {
  /** The object that all paths start from. */
  readonly root: WireObject;
  /** The ExcelApi set that the host declares. */
  readonly api: string;
  readonly references: References;
  /** What is reached beside the root, by its name on the wire, such as the service of custom functions. */
  readonly services?: Services;
  /** Whether an object is still there; a reference to one that is not is refused. */
  readonly isAlive: (object: WireObject) => boolean;
}

/** Objects that office.js asks for as new ones, by the names of their services. */
export type Services = Readonly<Record<string, WireObject>>;

/** One batch on its way through: each path is resolved once, or what it adds would be added twice. */
export class BatchRun {
  /** The member that was used last, as errors say where they come from (guess: "error-locations"). */
  location = "";
  private readonly world: BatchWorld;
  private readonly paths: BatchRequest["ObjectPaths"];
  private readonly resolved = new Map<number, WireObject | undefined>();

  constructor(world: BatchWorld, paths: BatchRequest["ObjectPaths"]) {
    this.world = world;
    this.paths = paths;
  }

  act(action: ActionInfo): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === undefined ? null : identityOf(object);
      case ACTION.query:
        if (object === undefined) return null;
        this.location = object.class.name;
        return load(object, action.QueryInfo ?? {}, this.world.api);
      case ACTION.method:
        return this.answerOf(object, action);
      case ACTION.set:
        this.set(object ?? refuse("ItemNotFound"), action);
        return null;
      default:
        return refuse("ApiNotFound", `action type ${action.ActionType} is not built`);
    }
  }

  private answerOf(object: WireObject | undefined, action: ActionInfo): unknown {
    if (object === undefined) return { _IsNull: true };
    const answer = this.call(object, action.Name, action.ArgumentInfo);
    return answer instanceof WireObject ? identityOf(answer) : (answer ?? null);
  }

  private set(object: WireObject, { Name, ArgumentInfo }: ActionInfo): void {
    this.at(object, Name);
    const { set } = memberOf(object.class.scalars, Name, this.world.api);
    if (set === undefined) return refuse("ApiNotFound", `${Name} cannot be set`);
    set(object.target, this.argumentsOf(ArgumentInfo)[0]);
  }

  private resolve(id: number): WireObject | undefined {
    if (this.resolved.has(id)) return this.resolved.get(id);
    const path = this.paths[id] ?? refuse("InvalidArgument", `there is no object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): WireObject | undefined {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.world.root;
      case PATH.reference:
        return this.referenced(path.Name);
      case PATH.nothing:
        return undefined;
      case PATH.service:
        return this.serviceNamed(path.Name);
      case PATH.property:
      case PATH.method:
      case PATH.indexer:
        return this.followMember(path);
      default:
        return refuse("ApiNotFound", `${path.Name} is not built`);
    }
  }

  private referenced(id: string): WireObject {
    const object = this.world.references.find(id);
    this.location = object.class.name;
    return this.world.isAlive(object) ? object : refuse("ItemNotFound");
  }

  private serviceNamed(name: string): WireObject {
    const { services = {} } = this.world;
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    return service ?? refuse("ApiNotFound", `${name} is not built`);
  }

  /** Whatever is a member of a null object is a null object. */
  private followMember(path: ObjectPathInfo): WireObject | undefined {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === undefined) return undefined;
    if (path.ObjectPathType === PATH.property) {
      this.at(parent, path.Name);
      return memberOf(parent.class.objects, path.Name, this.world.api).get(parent.target);
    }
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const answer = this.call(parent, name, path.ArgumentInfo);
    if (answer === undefined || answer instanceof WireObject) return answer;
    return refuse("GeneralException", `${name} gives no object`);
  }

  private call(object: WireObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.at(object, name);
    const args = new Arguments(this.argumentsOf(info));
    this.at(object, name);
    if (name === "_KeepReference" && object.class.isTracked === true) {
      this.world.references.keep(object);
      return;
    }
    if (name === "_RemoveReference" && object === this.world.root) {
      this.world.references.remove(args.text(0));
      return;
    }
    return memberOf(object.class.methods, name, this.world.api).call(object.target, args);
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const objects = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, objects[index]));
  }

  private argument(value: unknown, object: unknown): unknown {
    if (Array.isArray(object) && Array.isArray(value)) {
      return value.map((item: unknown, index) => this.argument(item, (object as unknown[])[index]));
    }
    if (typeof object === "number" && object !== 0) return this.resolve(object);
    return this.plain(value);
  }

  /** Objects may stand inside of plain records, by the number of their path. */
  private plain(value: unknown): unknown {
    if (!isRecord(value)) return value;
    const { _ObjectPathId: path } = value;
    if (typeof path === "number") return this.resolve(path);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.plain(inner)]));
  }

  private at(object: WireObject, name: string): void {
    this.location = `${object.class.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}
