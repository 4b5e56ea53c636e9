import type { SeoFacts } from '../../market/index.ts';
import { field, oneLine } from '../cut.ts';
import { itemsOf, textOf, type Item } from '../structured/item.ts';
import type { DeclaredItem } from './page-items.ts';
import { spacedText } from './spaced-text.ts';

const MOST_QUESTIONS = 50;
const MOST_STEPS = 50;
const LONGEST_ANSWER = 4000;

type Question = SeoFacts['questions'][number];

/** Declared answers are often written as markup: their text alone is kept. */
const plain = (text: string): string =>
  oneLine(
    text
      .slice(0, LONGEST_ANSWER)
      .replace(/<[^<>]*>/g, ' ')
      .replace(/&nbsp;/g, ' '),
  );

function declaredQuestions(items: DeclaredItem[]): Question[] {
  const isAsked = ({ item, under }: DeclaredItem) =>
    item.types.includes('Question') &&
    (under === 'mainEntity' || under === 'hasPart' || under === '@graph');
  return items.filter(isAsked).map(({ item }) => {
    const [answer] = [...itemsOf(item, 'acceptedAnswer'), ...itemsOf(item, 'suggestedAnswer')];
    return {
      question: field(plain(textOf(item, 'name', 'text')), 500),
      answer: field(plain(answer ? textOf(answer, 'text', 'name') : ''), 1000),
    };
  });
}

/** `<details>` whose summary asks something: what a visitor unfolds. */
function shownQuestions(document: Document): Question[] {
  return [...document.querySelectorAll('details')].slice(0, 200).flatMap((details) => {
    const summary = details.querySelector('summary');
    const question = summary ? (spacedText(summary, 500) ?? '') : '';
    const whole = spacedText(details, LONGEST_ANSWER) ?? '';
    return question.includes('?') && whole.startsWith(question)
      ? [{ question, answer: field(whole.slice(question.length), 1000) }]
      : [];
  });
}

/** The questions a page answers, as declared then as shown, each once. */
export function readQuestions(document: Document, items: DeclaredItem[]): Question[] {
  const asked = new Map<string, Question>();
  for (const question of [...declaredQuestions(items), ...shownQuestions(document)]) {
    const key = question.question.toLowerCase();
    if (key && !asked.has(key)) asked.set(key, question);
  }
  return [...asked.values()].slice(0, MOST_QUESTIONS);
}

function stepTexts(values: Item[]): string[] {
  return values.flatMap((step) => {
    const inner = itemsOf(step, 'itemListElement');
    return inner.length > 0 && step.types.includes('HowToSection')
      ? inner.map((one) => textOf(one, 'name', 'text'))
      : [textOf(step, 'name', 'text')];
  });
}

/** The steps that a how-to or a recipe declares, in order. */
export function howToSteps(items: DeclaredItem[]): string[] {
  return items
    .filter(({ item }) => item.types.includes('HowTo') || item.types.includes('Recipe'))
    .flatMap(({ item }) =>
      ['step', 'recipeInstructions'].flatMap((name) => stepTexts(itemsOf(item, name))),
    )
    .map((step) => field(plain(step), 500))
    .filter(Boolean)
    .slice(0, MOST_STEPS);
}
