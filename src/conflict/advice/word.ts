import { parseResourceId } from '../../arm/resource-id.ts';
import { visible } from '../../text/inert.ts';

declare const word: unique symbol;

/**
 * Word is a value that every shell takes for itself between double quotes: bash, sh, zsh, PowerShell on any system, and
 * cmd.exe, through which PowerShell on Windows starts az. Only `wordOf` makes one, so a command line can be filled with
 * nothing else.
 */
export type Word = string & { readonly [word]: true };

// None of these characters means anything inside double quotes; a leading `-` would be taken for an option and a
// leading `@` for a file to read (az), so neither may begin a value or a name in an ID. Letters and digits of other
// scripts stay; modifier letters do not, because Windows may turn them into quotes:
// https://learn.microsoft.com/windows/win32/intl/code-pages
const ascii = /^(?![-@])(?!.*\/[-@])[A-Za-z0-9._\-/()@:]{1,1024}$/;
// What comes from an ID may hold a `#` and single spaces too, as the names of App Service certificates do.
const spaced = /^(?![-@])(?!.*[/ ][-@])(?!.* (?: |\/|$))[A-Za-z0-9._\-/()@:# ]{1,1024}$/;
// The same in any script: Unicode's classes take milliseconds to compile, and nearly every value is ASCII.
const anyScript = (): RegExp =>
  /^(?![-@])(?!.*[/ ][-@])(?!.* (?: |\/|$))[\p{Lu}\p{Ll}\p{Lo}\p{Nd}._\-/()@:# ]{1,1024}$/u;

// The path of a status URL. It goes to the ARM endpoint of the reader's own cloud, so that a log cannot send a token
// elsewhere. What cmd.exe makes of `&NAME=` is the start of a program, so the names are those that Azure's status URLs
// have.
const operationPath =
  /^(?:https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)?(\/(?:subscriptions|providers)\/(?:[A-Za-z0-9._\-/()@:]|%[0-9A-Fa-f]{2}){1,1000}(?:\?(?:api-version|[tcsh]|asyncinfo|monitor|validation|operationType)=(?:[A-Za-z0-9._~+,=:/-]|%[0-9A-Fa-f]{2}){0,4096}(?:&(?:api-version|[tcsh]|asyncinfo|monitor|validation|operationType)=(?:[A-Za-z0-9._~+,=:/-]|%[0-9A-Fa-f]{2}){0,4096}){0,12})?)$/;

/**
 * operationPathOf gives the path and query of a status URL of Azure, without its host. Undefined where it is none that
 * a command may hold.
 */
export function operationPathOf(url: string): string | undefined {
  return url.length > 4096 ? undefined : operationPath.exec(url)?.[1];
}

/** What follows a subscription in an ID. */
const BELOW = /^\/(?:resourceGroups|providers)\//i;

/** An index in an address of Terraform: between double quotes no shell reads the brackets. */
const indexed = /^[\w.-]{1,300}(?:\[\d{1,6}\][\w.-]{0,300}){1,9}$/;
/** The same with keys, of characters that mean nothing to a shell even where its quotes end. */
const withKeys = /^[\w.-]{1,300}(?:\[(?:\d{1,6}|"[\w.\-/@:]{1,100}")\][\w.-]{0,300}){1,9}$/;

declare const keyed: unique symbol;

/**
 * Keyed is an address of Terraform with keys in double quotes, `azurerm_subnet.app["blue"]`. A command holds it with
 * its quotes escaped.
 */
export type Keyed = string & { readonly [keyed]: true };

/** keyedOf lets an address with keys into commands, or not at all. */
export const keyedOf = (address: string): Keyed | undefined =>
  address.includes('"') && withKeys.test(address) ? (address as Keyed) : undefined;

const wholeIds = new Set(['id', 'parentId', 'topId', 'vmId', 'scope', 'inUseBy', 'policyAssignmentId']);

/**
 * wordOf lets a value into commands in the place of a placeholder, or not at all. Where an ID is asked for, it must be
 * one that is complete. `ofId`: the value is an ID that was read as one, or a part of it.
 */
export function wordOf(key: string, value: string, ofId: boolean): Word | undefined {
  if (key === 'address' && indexed.test(value)) return value as Word;
  if (key === 'operationPath') return operationPathOf(value) === value ? (value as Word) : undefined;
  if (!ascii.test(value) && !((ofId || wholeIds.has(key) || !/[# ]/.test(value)) && isReadable(value)))
    return undefined;
  if (!value.startsWith('/')) return wholeIds.has(key) ? undefined : (value as Word);
  if (key === 'below') return BELOW.test(value) ? (value as Word) : undefined;
  return parseResourceId(value)?.masked === false ? (value as Word) : undefined;
}

/** Some letters of Unicode are made to be invisible. */
const isReadable = (value: string): boolean =>
  (/[^\0-\x7f]/.test(value) ? anyScript() : spaced).test(value) && visible(value) === value;
