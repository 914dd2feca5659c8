#!/usr/bin/env node
const name = 'azure-conflict-guard';
function cachePlace(env, platform) {
    const set = (variable) => env[variable] ?? '';
    if (set('CI') !== '' || set('TF_BUILD') !== '')
        return undefined;
    const [caches, home] = platform === 'win32' ? [set('LOCALAPPDATA'), ''] : [set('XDG_CACHE_HOME'), set('HOME')];
    const absolute = (path) => platform === 'win32' ? /^[A-Za-z]:[\\/]/.test(path) : path.startsWith('/');
    if (absolute(caches))
        return { base: caches, below: [name] };
    return absolute(home) ? { base: home, below: ['.cache', name] } : undefined;
}
const writtenByOthers = 0o022;
const openToOthers = 0o077;
const sticky = 0o1000;
function trustedFolder({ base, below }, uid, files) {
    const holds = (path, owners, forbidden, excused = 0) => {
        const found = files.lstatSync(path);
        return (found.isDirectory() &&
            owners.includes(found.uid) &&
            ((found.mode & forbidden) === 0 || (found.mode & excused) !== 0));
    };
    let folder = files.realpathSync(base);
    const parts = folder.split('/');
    const above = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/') || '/');
    if (!above.every((path) => holds(path, [0, uid], writtenByOthers, sticky)))
        return undefined;
    if (!holds(folder, [uid], writtenByOthers))
        return undefined;
    for (const [at, part] of below.entries()) {
        folder = `${folder.replace(/\/$/, '')}/${part}`;
        try {
            files.mkdirSync(folder, { mode: 0o700 });
        }
        catch {
        }
        if (!holds(folder, [uid], at === below.length - 1 ? openToOthers : writtenByOthers))
            return undefined;
    }
    return folder;
}
function keepCompiledCode() {
    try {
        const place = cachePlace(process.env, process.platform);
        if (place === undefined)
            return;
        const { enableCompileCache } = process.getBuiltinModule('node:module');
        if (enableCompileCache === undefined)
            return;
        const uid = process.geteuid?.();
        const folder = uid === undefined
            ? [place.base, ...place.below].join('/')
            : trustedFolder(place, uid, process.getBuiltinModule('node:fs'));
        if (folder !== undefined)
            enableCompileCache(folder);
    }
    catch {
    }
}
keepCompiledCode();
const { main } = require('./index.js');
main('terminal');
