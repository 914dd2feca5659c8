import { sizesIn } from '../../../azure/creation-reads.ts';
import { fieldsOf, textOf } from '../../../gate/creations/fields.ts';
import { restrictionsOn } from '../../../gate/creations/sizes.ts';
import { type Lookup, listed, nothing, rowsIn, wholly } from './model.ts';

/**
 * sizes tells whether the subscription may have a size or SKU of Compute in the region.
 * https://learn.microsoft.com/rest/api/compute/resource-skus/list
 */
export const sizes: Lookup = {
  async read({ below, region, finding: { facts } }, reads) {
    if (region === undefined || facts.size === undefined) return [];
    return [await listed(`sizes in ${region}`, sizesIn(below, region), reads)];
  },
  tell(read, { region = '', finding: { facts, reason } }, at) {
    const [answer] = read;
    const size = facts.size ?? '';
    if (answer === undefined) return nothing;
    const fact = (value: string): { readonly name: string; readonly value: string } => ({
      name: 'Size now',
      value: `${size} ${value} (read ${at})`,
    });
    const rows = rowsIn(read)
      .map(fieldsOf)
      .filter(({ name }) => textOf(name).toLowerCase() === size.toLowerCase());
    const found = rows.find(({ resourceType }) => textOf(resourceType) === 'virtualMachines') ?? rows[0];
    if (found === undefined)
      return wholly(answer) ? { facts: [fact(`is not among what Compute offers in ${region}`)] } : nothing;
    const shut = restrictionsOn(found, region);
    const words = shut.map(
      ({ code, zones }) =>
        `restricted in ${zones.length === 0 ? region : `zone ${zones.join(', ')} of ${region}`}: ${code}`,
    );
    if (words.length > 0) return { facts: [fact(`is ${words.join(', and ')}`)] };
    const open = `is offered to this subscription in ${region} without a restriction`;
    // Whether there is room for it just now, no list tells.
    return reason === 'sku-not-available' ? { facts: [fact(open)], over: `${size} ${open}` } : { facts: [fact(open)] };
  },
};
