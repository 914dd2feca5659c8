#!/usr/bin/env node
import { keepCompiledCode } from './compile-cache.ts';
import { main } from './index.ts';

keepCompiledCode();
await main('terminal');
