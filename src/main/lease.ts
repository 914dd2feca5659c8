import { hold } from './hold.ts';

await hold();
