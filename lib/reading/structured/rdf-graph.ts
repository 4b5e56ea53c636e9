import { plainObject, type PlainJson } from './bounded-json.ts';

/** The object of a statement: the address of a thing, or a text. */
export type RdfObject = { id: string } | { value: string; language?: string; datatype?: string };

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const MOST_STATEMENTS = 20_000;

function written(object: RdfObject): PlainJson {
  if ('id' in object) return plainObject<PlainJson>([['@id', object.id]]);
  const literal = plainObject<PlainJson>();
  if (object.datatype) literal['@type'] = object.datatype;
  if (object.language) literal['@language'] = object.language;
  literal['@value'] = object.value;
  return literal;
}

/** Statements about things, gathered by subject and property in the order they were made. */
export class RdfGraph {
  private readonly subjects = new Map<string, Map<string, RdfObject[]>>();
  private readonly seen = new Set<string>();
  private blanks = 0;

  get isFull(): boolean {
    return this.seen.size >= MOST_STATEMENTS;
  }

  /** A name for a thing that has no address. */
  blank(): string {
    this.blanks += 1;
    return `_:b${this.blanks}`;
  }

  add(subject: string, predicate: string, object: RdfObject): void {
    const key = JSON.stringify([subject, predicate, object]);
    if (this.isFull || this.seen.has(key)) return;
    this.seen.add(key);
    const properties = this.subjects.get(subject) ?? new Map<string, RdfObject[]>();
    this.subjects.set(subject, properties);
    properties.set(predicate, [...(properties.get(predicate) ?? []), object]);
  }

  /** The statements as expanded JSON-LD, flat: a thing inside another is referred to by its `@id`. */
  toExpandedJson(): PlainJson[] {
    return [...this.subjects].map(([subject, properties]) => {
      const node = plainObject<PlainJson>([['@id', subject]]);
      for (const [predicate, objects] of properties) {
        if (predicate === RDF_TYPE) {
          node['@type'] = objects.map((object) => ('id' in object ? object.id : object.value));
        } else {
          node[predicate] = objects.map(written);
        }
      }
      return node;
    });
  }
}

export const TYPE_PREDICATE = RDF_TYPE;
