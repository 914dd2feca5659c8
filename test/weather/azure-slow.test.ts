import { playAzure } from './azure-matrix.ts';

playAzure('slow');
