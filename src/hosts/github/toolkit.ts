/**
 * The command writers of GitHub's own toolkit, without its index: `@actions/core` 3 loads undici there for OIDC, which takes longer
 * (about 65 ms) than all that a diagnosis does. The package's `exports` hide these files, hence the relative paths; they are the same
 * from `src/` and from the build output. A test runs each of them, so that an update of the toolkit that moves them is noticed.
 */
export { issueCommand } from '../../../node_modules/@actions/core/lib/command.js';
export { issueFileCommand, prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js';
