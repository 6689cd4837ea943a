import type { Actor, Circle } from './circle.js';

/** A JSON value as it stands in a patch: `null` removes. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A JSON Merge Patch (RFC 7396) on a circle. */
export type Patch = { [key: string]: Json };

/** One act of a person: what the host persists. */
export interface Change {
  kith: number;
  id: string;
  circle: string;
  /** What the person did: an open string, never looked at by the fold. */
  type: string;
  /** ISO instant, a claim. */
  at: string;
  by: Actor;
  /** Who was at the screen. */
  with?: string[];
  patch: Patch;
  /** The value before of every field that `patch` touches; `null` for absent. */
  was: Patch;
  /** The id of the change this one takes back. */
  undoes?: string;
  /** The id of the refused or conflicting change this one stands for. */
  replaces?: string;
}

/** What a host says of a change. */
export type Answer =
  | { status: 'saved'; revision?: number }
  | { status: 'refused'; message?: string; field?: string }
  | { status: 'conflict'; now?: Patch; revision?: number; message?: string }
  | { status: 'retry'; after?: number; message?: string }
  | { status: 'signed-out'; message?: string };

export type { Circle };
