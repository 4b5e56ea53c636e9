import type { PlainJson } from './bounded-json.ts';
import { resolveAddress } from './microdata-values.ts';
import { wordsOf } from './marked-items.ts';
import {
  expandResource,
  expandTerm,
  ownContext,
  rootContext,
  type RdfaContext,
} from './rdfa-context.ts';
import { RdfGraph, TYPE_PREDICATE, type RdfObject } from './rdf-graph.ts';

const USES_VOCABULARY = 'http://www.w3.org/ns/rdfa#usesVocabulary';
const ADDRESS_ATTRIBUTES = ['resource', 'href', 'src'];
const MOST_ELEMENTS = 200_000;

/** What one element says about subjects and objects (RDFa 1.1 Core, section 7.5, steps 5 and 6). */
interface Subjects {
  subject: string;
  object: string | null;
  typed: string | null;
  /** The element names nothing: those inside go on with the context around it. */
  isSkipped: boolean;
}

class Processor {
  readonly graph = new RdfGraph();

  /** The thing that an element names by one of these attributes, the first that names one. */
  private named(element: Element, attributes: string[], context: RdfaContext): string | null {
    for (const attribute of attributes) {
      const value = element.getAttribute(attribute);
      if (value === null) continue;
      const resolve = (address: string) =>
        address === '' ? context.base : resolveAddress(address, context.base);
      const isPlain = attribute === 'href' || attribute === 'src';
      const address = isPlain ? resolve(value.trim()) : expandResource(value, context, resolve);
      if (address !== null) return address;
    }
    return null;
  }

  private aboutOrRoot(element: Element, context: RdfaContext): string | null {
    const about = this.named(element, ['about'], context);
    return about ?? (element.parentElement === null ? context.base : null);
  }

  private withoutRelation(element: Element, context: RdfaContext): Subjects {
    const hasType = element.hasAttribute('typeof');
    const about = this.aboutOrRoot(element, context);
    const isBareProperty =
      element.hasAttribute('property') &&
      !element.hasAttribute('content') &&
      !element.hasAttribute('datatype');
    if (isBareProperty) {
      const inner = () => this.named(element, ADDRESS_ATTRIBUTES, context) ?? this.graph.blank();
      const typed = hasType ? (about ?? inner()) : null;
      return { subject: about ?? context.parentObject, object: typed, typed, isSkipped: false };
    }
    const named =
      this.named(element, ['about', ...ADDRESS_ATTRIBUTES], context) ??
      about ??
      (hasType ? this.graph.blank() : null);
    return {
      subject: named ?? context.parentObject,
      object: null,
      typed: hasType ? named : null,
      isSkipped: named === null && !element.hasAttribute('property'),
    };
  }

  private withRelation(element: Element, context: RdfaContext): Subjects {
    const hasType = element.hasAttribute('typeof');
    const about = this.named(element, ['about'], context);
    const subject = about ?? this.aboutOrRoot(element, context) ?? context.parentObject;
    const isTypedInside = hasType && about === null;
    const object =
      this.named(element, ADDRESS_ATTRIBUTES, context) ??
      (isTypedInside ? this.graph.blank() : null);
    const typed = hasType ? (about ?? object) : null;
    return { subject, object, typed, isSkipped: false };
  }

  private propertyValue(
    element: Element,
    context: RdfaContext,
    {
      object,
      typed,
      hasRelation,
    }: { object: string | null; typed: string | null; hasRelation: boolean },
  ): RdfObject {
    const content = element.getAttribute('content');
    const datatype = element.getAttribute('datatype');
    const type = datatype ? expandTerm(datatype.trim(), context) : null;
    const stated = content ?? element.getAttribute('datetime');
    if (type) return { value: stated ?? element.textContent ?? '', datatype: type };
    const language = context.language || undefined;
    if (stated !== null) return { value: stated, language };
    if (!hasRelation && datatype === null) {
      const address = this.named(element, ADDRESS_ATTRIBUTES, context);
      if (address !== null) return { id: address };
      if (typed !== null && object === typed && !element.hasAttribute('about'))
        return { id: typed };
    }
    return { value: element.textContent ?? '', language };
  }

  private terms(element: Element, attribute: string, context: RdfaContext): string[] {
    return wordsOf(element, attribute)
      .map((name) => expandTerm(name, context))
      .filter((address) => address !== null);
  }

  /** Beside a property, HTML's own link words (`nofollow`) are no relation. */
  private relations(element: Element, attribute: string, context: RdfaContext): string[] {
    const hasProperty = element.hasAttribute('property');
    return wordsOf(element, attribute)
      .filter((name) => !hasProperty || name.includes(':'))
      .map((name) => expandTerm(name, context))
      .filter((address) => address !== null);
  }

  /** Makes the statements of one element and gives the context of those inside it. */
  process(element: Element, outer: RdfaContext): RdfaContext {
    const context = ownContext(element, outer);
    if (element.hasAttribute('vocab') && context.vocabulary) {
      this.graph.add(context.base, USES_VOCABULARY, { id: context.vocabulary });
    }
    const forward = this.relations(element, 'rel', context);
    const reverse = this.relations(element, 'rev', context);
    const hasRelation = forward.length + reverse.length > 0;
    const { subject, object, typed, isSkipped } = hasRelation
      ? this.withRelation(element, context)
      : this.withoutRelation(element, context);
    for (const type of typed === null ? [] : this.terms(element, 'typeof', context)) {
      this.graph.add(typed ?? subject, TYPE_PREDICATE, { id: type });
    }
    for (const predicate of object === null ? [] : forward) {
      this.graph.add(subject, predicate, { id: object ?? subject });
    }
    for (const predicate of object === null ? [] : reverse) {
      this.graph.add(object ?? subject, predicate, { id: subject });
    }
    const properties = this.terms(element, 'property', context);
    if (properties.length > 0) {
      const value = this.propertyValue(element, context, { object, typed, hasRelation });
      for (const predicate of properties) this.graph.add(subject, predicate, value);
    }
    if (isSkipped) return context;
    for (const { predicate, isReversed } of outer.incomplete) {
      if (isReversed) this.graph.add(subject, predicate, { id: outer.parentSubject });
      else this.graph.add(outer.parentSubject, predicate, { id: subject });
    }
    const isHanging = hasRelation && object === null;
    return {
      ...context,
      parentSubject: subject,
      parentObject: object ?? (isHanging ? this.graph.blank() : subject),
      incomplete: isHanging
        ? [
            ...forward.map((predicate) => ({ predicate, isReversed: false })),
            ...reverse.map((predicate) => ({ predicate, isReversed: true })),
          ]
        : [],
    };
  }
}

/** Pages without any of these say nothing in RDFa: they are not walked. */
const SAYS_SOMETHING = '[property], [typeof], [vocab], [about], [rel*=":"], [rev*=":"]';

/**
 * What a page states in RDFa 1.1, as flat expanded JSON-LD. Not read: lists (`inlist`), the `role`
 * attribute and XML literals, whose text is given; the language is that of `xml:lang` alone.
 * @param base the address that stands for the page itself.
 */
export function declaredRdfa(
  document: Document,
  base: string,
): { rdfa: PlainJson[]; partial: string } {
  const processor = new Processor();
  const root = document.documentElement;
  if (!root || !document.querySelector(SAYS_SOMETHING)) return { rdfa: [], partial: '' };
  const steps: { element: Element; context: RdfaContext }[] = [
    { element: root, context: rootContext(base) },
  ];
  let left = MOST_ELEMENTS;
  for (let step = steps.pop(); step && left > 0 && !processor.graph.isFull; step = steps.pop()) {
    left -= 1;
    const context = processor.process(step.element, step.context);
    for (let child = step.element.lastElementChild; child; child = child.previousElementSibling) {
      steps.push({ element: child, context });
    }
  }
  const isWhole = left > 0 && !processor.graph.isFull;
  const partial = isWhole ? '' : 'the page states too much in RDFa: the end was left out';
  return { rdfa: processor.graph.toExpandedJson(), partial };
}
