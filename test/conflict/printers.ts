import { azPrinters } from './printers/az.ts';
import { bodyPrinters } from './printers/bodies.ts';
import { powershellPrinters } from './printers/powershell.ts';
import type { Printer } from './printers/printer.ts';
import { sdkPrinters } from './printers/sdks.ts';
import { taskPrinters } from './printers/tasks.ts';
import { terraformPrinters } from './printers/terraform.ts';
import { wrapPrinters } from './printers/wraps.ts';

export type { Printer, Told } from './printers/printer.ts';

/** printers is how tools print an error of Azure: one row a form. A reading that depends on the form is a fault. */
export const printers: readonly Printer[] = [
  ...bodyPrinters,
  ...azPrinters,
  ...taskPrinters,
  ...powershellPrinters,
  ...terraformPrinters,
  ...sdkPrinters,
  ...wrapPrinters,
];
