import type { Site } from '../site.ts';
import { BIVOUAC } from './bivouac-comptoir.ts';
import { BRUMEA } from './brumea.ts';
import { CARNET } from './carnet-d-eau.ts';
import { CONTREBANDE } from './contrebande.ts';
import { COURRIER } from './courrier-contenants.ts';
import { HALLE_NOMADE } from './halle-nomade.ts';
import { KAPTOU } from './kaptou.ts';
import { LAGUNE } from './lagune.ts';
import { NORDIS } from './nordis.ts';
import { OFFICE } from './office-statistique.ts';
import { ONDINE } from './ondine.ts';
import { PUISETTE } from './puisette.ts';
import { RECUEIL } from './recueil-textes.ts';
import { SELVO } from './selvo.ts';
import { VERDICT } from './verdict-clients.ts';

/** Every site of the market; add yours here. */
export const SITES: readonly Site[] = [
  LAGUNE,
  NORDIS,
  BRUMEA,
  KAPTOU,
  ONDINE,
  SELVO,
  PUISETTE,
  HALLE_NOMADE,
  COURRIER,
  OFFICE,
  RECUEIL,
  VERDICT,
  CARNET,
  BIVOUAC,
  CONTREBANDE,
];
