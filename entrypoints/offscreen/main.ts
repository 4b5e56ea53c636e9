import { answerOffscreen } from '@/lib/platform/offscreen';
import { readCopy } from '@/lib/services/capture/read-copy';

answerOffscreen(readCopy);
