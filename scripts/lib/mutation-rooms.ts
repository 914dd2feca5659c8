/** Room is what is changed together, and the test files that are to see it. */
export interface Room {
  /** Globs of files. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** rooms are those in which a mistake costs most. A room runs in minutes: no test of a bundle is among them. */
export const rooms: Readonly<Record<string, Room>> = {
  gate: {
    mutate: ['src/gate/*.ts'],
    tests: ['test/gate/*.test.ts', 'test/gate-providers/structure.test.ts', 'test/gate-providers/compute.test.ts'],
  },
  arm: { mutate: ['src/arm/*.ts'], tests: ['test/arm/*.test.ts'] },
  plan: {
    mutate: ['src/plan/*.ts', 'src/plan/{json,pulumi,terraform,verbs}/*.ts'],
    tests: [
      'test/plan/{documented,documented-pulumi,pulumi,secrets,terraform-ids,terraform-shapes,verbs,what-if,wrong-files}.test.ts',
    ],
  },
  reads: {
    mutate: [
      'src/azure/{arm-client,arm-outcome,activity-reads,deployment-reads,failed-deployments,reads,resource-reads,scope-reads,snapshot-reader}.ts',
    ],
    tests: [
      'test/azure/{activity-reads,arm-client,cut-lists,deployment-reads,failed-reads,lists,reach,reads}.test.ts',
      'test/post/*.test.ts',
    ],
  },
  transitions: { mutate: ['src/azure/transitions.ts'], tests: ['test/azure/{reach,transitions}.test.ts'] },
  http: {
    mutate: ['src/http/*.ts'],
    tests: [
      'test/http/{fence,limits,pages,wire}.test.ts',
      'test/azure/{cut-lists,reach}.test.ts',
      'test/hosts-logs/{github,rules}.test.ts',
    ],
  },
  redact: {
    mutate: ['src/report/redact*.ts', 'src/report/redact/*.ts'],
    tests: ['test/report/{redact,redact-parts,secrets,less}.test.ts'],
  },
  serialize: {
    mutate: ['src/serialize/*.ts', 'src/time/*.ts'],
    tests: ['test/serialize/*.test.ts', 'test/time/*.test.ts'],
  },
  run: {
    mutate: ['src/modes/run/*.ts', 'src/modes/guard/{decide,wait,transition}.ts'],
    tests: ['test/modes/*.test.ts'],
  },
};
