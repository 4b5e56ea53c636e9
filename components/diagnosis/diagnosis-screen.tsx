import { useMemo, useRef, useState } from 'react';
import { SkeletonRows } from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { useDiagnosisMaterial, type DiagnosisMaterial } from '@/lib/hooks/diagnosis';
import { buildBoard } from '@/lib/hooks/diagnosis-board';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Id } from '@/lib/market';
import { BoardContext } from './board-context.ts';
import { DiagnosisHeader } from './diagnosis-header.tsx';
import { LinkEvidence } from './link-evidence.tsx';
import { PrintedSources } from './printed-sources.tsx';
import { SwotCell } from './swot-cell.tsx';
import { Tray } from './tray.tsx';
import { QUADRANTS } from './quadrant-look.ts';
import { useBoardWrites } from './use-board-writes.ts';
import { useEditing } from './use-editing.ts';
import styles from './diagnosis.module.css';

/** The SWOT of the study with the evidence that carries it, and the evidence still to place. */
export function DiagnosisScreen() {
  const { study } = useCurrentStudy();
  const material = useDiagnosisMaterial(study.id);
  return material ? <Diagnosis material={material} /> : <SkeletonRows count={8} height={60} />;
}

function Diagnosis({ material }: { material: DiagnosisMaterial }) {
  const { diagnosis: words } = useLocale().messages;
  const { companies } = useCurrentStudy();
  const clock = useClock();
  const board = useMemo(
    () => buildBoard(material, companies, clock()),
    [material, companies, clock],
  );
  const root = useRef<HTMLDivElement>(null);
  const editing = useEditing(root);
  const [linkingId, setLinkingId] = useState<Id | null>(null);
  const writes = useBoardWrites((entryId) => editing.edit(entryId, 'tray'));
  const linking = QUADRANTS.flatMap((quadrant) => board.cells[quadrant]).find(
    ({ entry }) => entry.id === linkingId,
  );
  return (
    <BoardContext
      value={{
        board,
        writes,
        editingId: editing.editingId,
        edit: (entryId) => editing.edit(entryId, 'board'),
        stopEditing: editing.stop,
        link: setLinkingId,
      }}
    >
      <div ref={root} className={styles.screen}>
        <div className={styles.main}>
          <DiagnosisHeader />
          <section className={styles.grid} aria-label={words.board}>
            {QUADRANTS.map((quadrant) => (
              <SwotCell key={quadrant} quadrant={quadrant} />
            ))}
          </section>
          <PrintedSources />
        </div>
        <Tray isPartial={material.isPartial} hasKept={material.kept.length > 0} />
      </div>
      {linking && (
        <LinkEvidence view={linking} kept={material.kept} onClose={() => setLinkingId(null)} />
      )}
    </BoardContext>
  );
}
