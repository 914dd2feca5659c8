/**
 * tfx makes extensions. npx fetches it when it is needed: its 245 packages would double what everybody installs who
 * only wants to run the tests.
 */
export const tfx = 'tfx-cli@0.23.1';
