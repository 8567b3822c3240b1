import {
  Kind,
  parse,
  print,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';

/** What is asked of GitHub in GraphQL, by type; a type with no fields named is whole. */
const types: Readonly<Record<string, readonly string[]>> = {
  Actor: ['login'],
  Bot: ['id', 'login'],
  DateTime: [],
  IssueComment: ['author', 'body', 'databaseId', 'id', 'lastEditedAt', 'userContentEdits'],
  Node: [],
  PageInfo: [],
  Query: ['id', 'node', 'viewer'],
  User: ['id', 'login'],
  UserContentEdit: [],
  UserContentEditConnection: ['nodes', 'pageInfo', 'totalCount'],
};

/** A schema of these types alone, in which each field that is left leads to one of them. */
export function extractSchema(text: string): string {
  const document = parse(text, { noLocation: true });
  const definitions = document.definitions.flatMap((definition) => extracted(definition));
  return print({ kind: Kind.DOCUMENT, definitions } satisfies DocumentNode);
}

function extracted(definition: DefinitionNode): readonly DefinitionNode[] {
  if (!('name' in definition) || definition.name === undefined) return [];
  const wanted = types[definition.name.value];
  if (wanted === undefined) return [];
  if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) return [plain({ ...definition, directives: [] })];
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  const fields = (definition.fields ?? [])
    .filter(({ name, type }) => (wanted.length === 0 || wanted.includes(name.value)) && isKnown(type))
    .map((field) => bare(field));
  const interfaces = (definition.interfaces ?? []).filter(({ name }) => Object.hasOwn(types, name.value));
  return [plain({ ...definition, fields, interfaces, directives: [] })];
}

const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

const isKnown = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE
    ? builtIn.has(type.name.value) || Object.hasOwn(types, type.name.value)
    : isKnown(type.type);

const bare = (field: FieldDefinitionNode): FieldDefinitionNode => ({
  ...plain(field),
  directives: [],
  arguments: (field.arguments ?? []).map((argument) => ({ ...plain(argument), directives: [] })),
});

function plain<T extends { readonly description?: unknown }>(node: T): Omit<T, 'description'> {
  const { description: _, ...rest } = node;
  return rest;
}
