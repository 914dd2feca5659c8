import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachRuntime } from './runtimes.ts';
import { hostNames, reportOf, runStep } from './steps.ts';

const vnet =
  '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11/resourceGroups/shop-rg/providers/Microsoft.Network/virtualNetworks/hub';
const status =
  '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11/providers/Microsoft.Network/locations/westeurope/operations/35b39263?api-version=2024-05-01';
const said = (url: string): string =>
  `ERROR: (AnotherOperationInProgress) Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${url}.\nCode: AnotherOperationInProgress\nTarget: ${vnet}\n`;

const hostile = [
  'https://portal.azure.com.evil.test/#@/login',
  `https://management.azure.com.evil.test${status}`,
  `https://evil.test${status}`,
  `https://someone@management.azure.com${status}`,
  `http://management.azure.com${status}`,
  `https://management.chinacloudapi.cn${status}`,
  `https://management.azure.com${vnet}?x=1`,
];
const links = /\]\(([^)]*)\)|<(?:a|img)\b/g;
/** Links, and addresses that a renderer would link by itself, outside code. */
const live = (markdown: string): readonly string[] => {
  const text = markdown
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/<code>.*?<\/code>/g, '')
    .replace(/(`+)[^`].*?\1/g, '');
  return [...text.matchAll(links)]
    .map(([all, href]) => href ?? all)
    .concat(text.replace(links, '').match(/https?:\/\/\S+|www\.\S+/g) ?? []);
};
const ours = /^https:\/\/(?:learn\.microsoft\.com|portal\.azure\.com\/#@\/resource\/subscriptions)\//;

for (const host of hostNames) {
  onEachRuntime(`a URL in a log, ${host}`, (runtime) => {
    const diagnose = async (url: string, inputs = {}) => {
      const args = host === 'terminal' ? { report: 'report.jsonl' } : {};
      const done = await runStep({ runtime, host, inputs: { mode: 'diagnose', error: said(url), ...args, ...inputs } });
      return {
        done,
        report: host === 'terminal' ? JSON.parse(done.files.get('workspace/report.jsonl') ?? '') : reportOf(done),
      };
    };
    for (const url of runtime.major === 20 ? hostile.slice(0, 1) : hostile) {
      test(`stays text: ${url.slice(0, 60)}`, async () => {
        const { done, report } = await diagnose(url);
        assert.equal(report.verdict, 'conflict');
        assert.deepEqual(
          report.blockers.flatMap(({ link }: { readonly link?: string }) => link ?? []),
          [],
        );
        if (host !== 'terminal')
          assert.deepEqual(
            live(done.summary).filter((href) => !ours.test(href)),
            [],
          );
        assert.doesNotMatch(done.everything, /\[open\]|\u001b\]8/);
      });
    }
    test('is a link on the resource manager of the cloud in use', async () => {
      const url = `https://management.azure.com${status}`;
      assert.equal((await diagnose(url)).report.blockers[0]?.link, url);
      assert.equal((await diagnose(url, { environment: 'AzureUSGovernment' })).report.blockers[0]?.link, undefined);
      const own = `https://management.usgovcloudapi.net${status}`;
      const { done, report } = await diagnose(own, { environment: 'AzureUSGovernment' });
      assert.deepEqual([report.blockers[0]?.link, report.cloud], [own, 'AzureUSGovernment']);
      if (host !== 'terminal') assert.match(done.summary, /https:\/\/portal\.azure\.us\//);
      assert.doesNotMatch(done.summary, /portal\.azure\.com/, 'other clouds have portals of their own');
    });
  });
}
