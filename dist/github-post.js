const kept = {
    github: ['STATE_guardStarted', 'STATE_leaseTicket'],
    pipelines: ['VSTS_TASKVARIABLE_GUARDSTARTED', 'VSTS_TASKVARIABLE_LEASETICKET'],
};
const lastWordsMs = 500;
async function post(host) {
    process.exitCode = 0;
    if (kept[host].every((name) => (process.env[name] ?? '') === ''))
        return;
    process.once('uncaughtException', () => process.exit(0));
    try {
        const { jobEnd } = require('./index.js');
        await jobEnd[host]();
    }
    catch (error) {
        process.stdout.write(`Nothing was looked up at the end of the job (${error instanceof Error ? error.name : 'no error'}).\n`);
    }
    process.exitCode = 0;
    setTimeout(() => process.exit(0), lastWordsMs).unref();
}
post('github');
