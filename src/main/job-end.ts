/** PostHost is a host that has an end of the job. */
export type PostHost = 'github' | 'pipelines';

/** jobEnd is what is done at the end of a job on each host, where there is something to look up. */
export const jobEnd: Readonly<Record<PostHost, () => Promise<void>>> = {
  async github() {
    const [{ createGitHubHost, renderGitHub }, { atJobEnd }] = await Promise.all([
      import('./github-parts.ts'),
      import('../modes/post/step.ts'),
    ]);
    const host = createGitHubHost();
    await atJobEnd(host, renderGitHub);
    await host.close();
  },
  async pipelines() {
    const [{ createPipelinesHost, renderPipelines }, { atJobEnd }] = await Promise.all([
      import('./pipelines-parts.ts'),
      import('../modes/post/step.ts'),
    ]);
    const host = createPipelinesHost();
    await atJobEnd(host, renderPipelines);
    await host.close();
  },
};
