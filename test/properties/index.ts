import { commandProperties } from './commands.ts';
import { hostProperties } from './hosts.ts';
import { markdownProperties } from './markdown.ts';
import type { Property } from './property.ts';
import { reportProperties } from './reports.ts';

/** properties is every claim about every sink. */
export const properties: readonly Property[] = [
  ...hostProperties,
  ...markdownProperties,
  ...reportProperties,
  ...commandProperties,
];
