import { isAtLeast, type ApiVersion } from "./apiSet";
import type { Arguments } from "./arguments";
import { refuse } from "./richApiError";

/**
 * A class of Excel's object model as it travels: its members by their names on the wire, which are those of the API in Pascal
 * case. What is not in the tables is not there, and answers ApiNotFound.
 */
export interface WireClass<Target> {
  readonly name: string;
  /** What `load` gives as a value. */
  readonly scalars?: Members<Scalar<Target>>;
  /** What `load` goes through to further objects; undefined is a null object. */
  readonly objects?: Members<Link<Target>>;
  readonly methods?: Members<Method<Target>>;
  /** What a collection holds. */
  readonly items?: (target: Target) => readonly WireObject[];
  /** What names an object of this class in its collection. */
  readonly id?: (target: Target) => string | number;
  /** Whether office.js holds on to objects of this class from one request to the next (`_KeepReference`). */
  readonly isTracked?: true;
}

type Members<Member> = Readonly<Record<string, Member>>;

/** The ExcelApi set that a member came with; it is not said where the set is 1.9 or older, which every host here has. */
interface Dated {
  readonly since?: ApiVersion;
}

export interface Scalar<Target> extends Dated {
  readonly get: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

export interface Link<Target> extends Dated {
  readonly get: (target: Target) => WireObject | undefined;
}

export interface Method<Target> extends Dated {
  /** Gives a value, an object, or undefined: a null object where an object was asked for. */
  readonly call: (target: Target, args: Arguments) => unknown;
}

/** One object of a class, as the interpreter sees it. */
export class WireObject {
  readonly class: WireClass<unknown>;
  readonly target: unknown;
  /** By what office.js names the object in later requests, once it has asked to keep it. */
  referenceId: string | undefined;

  private constructor(wireClass: WireClass<unknown>, target: unknown) {
    this.class = wireClass;
    this.target = target;
  }

  /** Makes an object of a class. From here on the class and the target that fits it stay together. */
  static of<Target>(wireClass: WireClass<Target>, target: Target): WireObject {
    return new WireObject(wireClass as WireClass<unknown>, target);
  }

  /** What the object stands for, where it is of the class. */
  as<Target>(wireClass: WireClass<Target>): Target | undefined {
    return this.class.name === wireClass.name ? (this.target as Target) : undefined;
  }
}

/** A member that an object has, in the sets that the host declares. */
export function memberOf<Member extends Dated>(
  members: Members<Member> | undefined,
  name: string,
  api: string,
): Member {
  const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) return refuse("ApiNotFound", `${name} is not built`);
  if (!isAtLeast(api, member.since ?? "1.1")) return refuse("ApiNotFound", `${name} needs ExcelApi ${member.since}`);
  return member;
}

/** The members that a host of this version has, with their names. */
export function membersUpTo<Member extends Dated>(
  members: Members<Member> | undefined,
  api: string,
): (readonly [string, Member])[] {
  return Object.entries(members ?? {}).filter(([, { since }]) => isAtLeast(api, since ?? "1.1"));
}

/** A value that is only read. */
export const readOnly = <Target>(get: (target: Target) => unknown): Scalar<Target> => ({ get });

/** The two ways to ask for something that may not be there: `GetX` fails, `GetXOrNullObject` gives a null object. */
export function lookup<Target, Name extends string>(
  name: Name,
  find: (target: Target, args: Arguments) => WireObject | undefined,
  since: { readonly plain?: ApiVersion; readonly orNull?: ApiVersion } = {},
): Readonly<Record<Name | `${Name}OrNullObject`, Method<Target>>> {
  const orNull: Method<Target> = { call: find, ...(since.orNull !== undefined && { since: since.orNull }) };
  const plain: Method<Target> = {
    call: (target, args) => find(target, args) ?? refuse("ItemNotFound"),
    ...(since.plain !== undefined && { since: since.plain }),
  };
  return { [name]: plain, [`${name}OrNullObject`]: orNull } as Readonly<
    Record<Name | `${Name}OrNullObject`, Method<Target>>
  >;
}
