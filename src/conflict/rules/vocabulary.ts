/** Words that the sentences of many services share, as parts of patterns. */

/** any is a pattern that fits where one of the parts does. */
export const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'i');

/** States that end by themselves. */
export const moving = String.raw`(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)`;

export const still = String.raw`(?:currently |already |still |now |yet )?`;

/** What Azure does to a resource, as a noun. */
export const work = String.raw`(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\w+|swaps?|purges?|health checks?)`;

/** Work is over. */
export const ends = String.raw`(?:completes?|completed|completion|is complete|complete|finish(?:e[sd])?|ends|ended|is over|is done|succeeds|concludes?)`;

export const not = String.raw`(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)`;

export const remove = String.raw`(?:delet\w+|remov\w+|unregister\w*|dropp?\w*|detach\w*|purg\w+|destroy\w*|uninstall\w*|unlink\w*|disassociat\w*)`;

/** What a subscription buys: it refuses as what it is. */
export const plan = String.raw`(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?)`;
