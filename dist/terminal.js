#!/usr/bin/env node
/**
 * Keeps the compiled code of the product for the next call at a terminal, which then starts some 7 ms sooner. That is Node's own cache
 * (https://nodejs.org/api/module.html#module-compile-cache), in Node 22 and later; `NODE_DISABLE_COMPILE_CACHE=1` switches it off.
 *
 * This file imports nothing: the bundle puts it in front of everything else, because what is loaded before is not kept.
 */
/**
 * cacheFolder is where compiled code is kept: among the caches of the user, whom the code is run for, and not in the folder for temporary
 * files (Node's default), where another user of the machine could leave code for us. Undefined where there is no home, where it is
 * somebody else's (`sudo` keeps HOME), and on CI, where every machine is new and keeping costs more than it will ever give.
 */
function cacheFolder(env, platform, isOurs) {
    const set = (name) => env[name] ?? '';
    if (set('CI') !== '' || set('TF_BUILD') !== '')
        return undefined;
    const [caches, home] = platform === 'win32' ? [set('LOCALAPPDATA'), ''] : [set('XDG_CACHE_HOME'), set('HOME')];
    // A relative folder would be another one in each working folder, which may be a checkout of somebody else's code.
    const absolute = (path) => (platform === 'win32' ? /^[A-Za-z]:[\\/]/.test(path) : path.startsWith('/'));
    if (absolute(caches))
        return isOurs(caches) ? `${caches}/azure-conflict-guard` : undefined;
    return absolute(home) && isOurs(home) ? `${home}/.cache/azure-conflict-guard` : undefined;
}
/** keepCompiledCode switches the cache on. It never fails and never prints: without it everything works as well. */
function keepCompiledCode() {
    try {
        const { enableCompileCache } = process.getBuiltinModule('node:module');
        if (enableCompileCache === undefined)
            return;
        const { statSync } = process.getBuiltinModule('node:fs');
        // Windows knows no numbers of users; there LOCALAPPDATA is the user's own.
        const folder = cacheFolder(process.env, process.platform, (path) => process.getuid === undefined || statSync(path).uid === process.getuid());
        if (folder !== undefined)
            enableCompileCache(folder);
    }
    catch {
        // An older Node.js, or a folder that is not there.
    }
}
keepCompiledCode();
const { main } = require('./index.js');
main('terminal');
