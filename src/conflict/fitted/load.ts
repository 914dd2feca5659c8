import { modelOf } from './model.ts';
import { opinionOf, type SecondOpinion } from './opinion.ts';
import { weights } from './weights.ts';

/** secondOpinion is the fitted model's. The weights are large: import this file where a text needs it. */
export const secondOpinion: SecondOpinion = opinionOf(modelOf(weights));
