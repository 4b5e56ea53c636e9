import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import {
  Banner,
  Button,
  Captured,
  Card,
  Checkbox,
  Chip,
  ComboBox,
  DecimalField,
  Delta,
  EmptyState,
  ErrorState,
  GradeBadge,
  IconButton,
  ItemList,
  Menu,
  PageHeader,
  PanelHeader,
  ProgressBar,
  SearchField,
  SegmentedControl,
  Select,
  Switch,
  Tabs,
  TextArea,
  TextField,
  Watermark,
} from '@/components/ui';
import { violationsIn } from './axe.ts';
import { renderUi } from './render-ui.tsx';

const nothing = () => {};
const options = [
  { value: 'direct', label: 'Direct' },
  { value: 'indirect', label: 'Indirect' },
] as const;

it('breaks no accessibility rule with every control on one page', async () => {
  renderUi(
    <>
      <Watermark />
      <PageHeader title="Diagnosis" actions={<Button shortcut="E">Retain</Button>} />
      <Banner isLive>Two pages are late.</Banner>
      <TextField label="Name" value="" onChange={nothing} error="Give a name." />
      <TextArea label="Note" isOptional value="" onChange={nothing} description="For yourself." />
      <DecimalField label="Price" value="27.90" onChange={nothing} unit="€" />
      <Select label="Kind" options={options} value="direct" onChange={nothing} />
      <Select label="Sort" isLabelHidden options={options} value={null} onChange={nothing} />
      <ComboBox label="Theme" options={options} value={null} onChange={nothing} />
      <SearchField label="Search the evidence" value="price" onChange={nothing} />
      <Checkbox description="Once a week">Watch</Checkbox>
      <Switch isSelected onChange={nothing}>
        Shortcuts
      </Switch>
      <SegmentedControl label="Density" options={options} value="direct" onChange={nothing} />
      <Chip isProposed onToggle={nothing} title="“offer”">
        Price
      </Chip>
      <Chip onRemove={nothing}>Promotion</Chip>
      <GradeBadge reliability="B" credibility={2} />
      <Delta direction="down">−€6.10</Delta>
      <IconButton icon="settings" label="Settings" />
      <Menu
        label="Place"
        items={[{ id: 'a', label: 'Strength' }]}
        onAction={nothing}
        trigger={<Button>Place…</Button>}
      />
      <ProgressBar label="Sorted" done={4} total={16} />
      <Card>
        <PanelHeader title="Strengths" />
        <Captured text="27,90 €" />
      </Card>
      <Tabs
        label="Views"
        selected="one"
        onChange={nothing}
        tabs={[
          { id: 'one', label: 'One', count: 3, content: 'First' },
          { id: 'two', label: 'Two', content: 'Second' },
        ]}
      />
      <ItemList
        label="To sort"
        items={[{ id: 'a', name: 'A move' }]}
        idOf={(item) => item.id}
        nameOf={(item) => item.name}
        selectedIds={['a']}
        onSelect={nothing}
      >
        {(item) => item.name}
      </ItemList>
      <EmptyState icon="inbox" title="Nothing to sort">
        Save a page.
      </EmptyState>
      <ErrorState title="The page could not be read" onRetry={nothing}>
        Its address is saved.
      </ErrorState>
    </>,
  );
  expect(await violationsIn(document.body)).toEqual([]);
});

it('breaks none with a menu open', async () => {
  renderUi(
    <Menu
      label="Place"
      items={[{ title: 'Inside', items: [{ id: 's', label: 'Strength', shortcut: 'F' }] }]}
      onAction={nothing}
      trigger={<Button>Place…</Button>}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Place…' }));
  expect(screen.getByRole('menuitem', { name: 'Strength' })).toBeTruthy();
  expect(await violationsIn(screen.getByRole('menu'))).toEqual([]);
});

it('says in words what a proposed chip, a grade and a difference show by their look', () => {
  renderUi(
    <>
      <Chip isProposed>Threat</Chip>
      <GradeBadge reliability="B" credibility={2} />
      <Delta direction="down">−6,10 €</Delta>
    </>,
    { language: 'fr' },
  );
  expect(screen.getByText('(proposé)', { exact: false })).toBeTruthy();
  expect(screen.getByTitle(/généralement fiable \(B\).*probablement vraie/)).toBeTruthy();
  expect(screen.getByText('en baisse', { exact: false })).toBeTruthy();
});
