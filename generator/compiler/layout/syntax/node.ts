/**
 * The syntax that emitters write, as the rules of the layout look at it. Named and built as TypeScript's own syntax,
 * so that whoever knows that finds the way; a chain of one operator is one node.
 */
export type Node = Statement | Expression | TypeNode | Part;

/** What every node has. */
export interface Place {
  /** Where the token before it ends: comments that belong to it are behind this. */
  readonly pos: number;
  readonly start: number;
  readonly end: number;
  /** What it is a part of; none for a statement of the module. Set once that is read. */
  parent: Node | undefined;
}

export type Statement =
  | ImportDeclaration
  | ExportDeclaration
  | VariableStatement
  | FunctionDeclaration
  | TypeAliasDeclaration
  | InterfaceDeclaration
  | Block
  | ExpressionStatement
  | ReturnStatement
  | ThrowStatement
  | BreakStatement
  | IfStatement
  | ForInStatement
  | SwitchStatement
  | TryStatement;

export interface ImportDeclaration extends Place {
  readonly kind: 'ImportDeclaration';
  readonly isTypeOnly: boolean;
  /** The name of a namespace, or names each of which may get another one. */
  readonly bindings: string | readonly Specifier[];
  readonly moduleSpecifier: StringLiteral;
}

export interface ExportDeclaration extends Place {
  readonly kind: 'ExportDeclaration';
  readonly isTypeOnly: boolean;
  /** None of them for all that a module has. */
  readonly elements: readonly Specifier[] | undefined;
  readonly moduleSpecifier: StringLiteral | undefined;
}

export interface Specifier {
  readonly name: string;
  /** What it is called where it comes from, if that is something else. */
  readonly propertyName: string | undefined;
}

export interface VariableStatement extends Place {
  readonly kind: 'VariableStatement';
  readonly isExported: boolean;
  readonly declaration: VariableDeclaration;
}

export interface VariableDeclaration extends Place {
  readonly kind: 'VariableDeclaration';
  readonly name: Identifier | ObjectBindingPattern;
  readonly type: TypeNode | undefined;
  readonly initializer: Expression;
}

export interface ObjectBindingPattern extends Place {
  readonly kind: 'ObjectBindingPattern';
  readonly names: readonly string[];
}

export interface FunctionDeclaration extends Place {
  readonly kind: 'FunctionDeclaration';
  readonly isExported: boolean;
  readonly name: string;
  readonly typeParameters: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly type: TypeNode | undefined;
  /** An overload has none. */
  readonly body: Block | undefined;
}

export interface Parameter extends Place {
  readonly kind: 'Parameter';
  readonly name: string;
  readonly type: TypeNode | undefined;
  readonly initializer: Expression | undefined;
}

export interface TypeAliasDeclaration extends Place {
  readonly kind: 'TypeAliasDeclaration';
  readonly isExported: boolean;
  readonly name: string;
  readonly typeParameters: readonly string[];
  readonly type: TypeNode;
}

export interface InterfaceDeclaration extends Place {
  readonly kind: 'InterfaceDeclaration';
  readonly isExported: boolean;
  readonly name: string;
  readonly typeParameters: readonly string[];
  readonly base: string | undefined;
  readonly members: readonly PropertySignature[];
}

export interface Block extends Place {
  readonly kind: 'Block';
  readonly statements: readonly Statement[];
}

export interface ExpressionStatement extends Place {
  readonly kind: 'ExpressionStatement';
  readonly expression: Expression;
}

export interface ReturnStatement extends Place {
  readonly kind: 'ReturnStatement';
  readonly expression: Expression | undefined;
}

export interface ThrowStatement extends Place {
  readonly kind: 'ThrowStatement';
  readonly expression: Expression;
}

export interface BreakStatement extends Place {
  readonly kind: 'BreakStatement';
}

export interface IfStatement extends Place {
  readonly kind: 'IfStatement';
  readonly expression: Expression;
  readonly thenStatement: Statement;
}

/** A loop over the keys of an object. */
export interface ForInStatement extends Place {
  readonly kind: 'ForInStatement';
  readonly name: string;
  readonly expression: Expression;
  readonly statement: Statement;
}

export interface SwitchStatement extends Place {
  readonly kind: 'SwitchStatement';
  readonly expression: Expression;
  readonly clauses: readonly Clause[];
}

export interface Clause extends Place {
  readonly kind: 'Clause';
  /** The default has none. */
  readonly expression: Expression | undefined;
  readonly statements: readonly Statement[];
}

export interface TryStatement extends Place {
  readonly kind: 'TryStatement';
  readonly tryBlock: Block;
  readonly catchBlock: Block;
}

export type Expression =
  | Identifier
  | StringLiteral
  | NumericLiteral
  | RegularExpressionLiteral
  | Keyword
  | PrefixUnaryExpression
  | TypeOfExpression
  | AsExpression
  | PropertyAccessExpression
  | ElementAccessExpression
  | CallExpression
  | NewExpression
  | ArrowFunction
  | ParenthesizedExpression
  | ArrayLiteralExpression
  | ObjectLiteralExpression
  | BinaryExpression
  | ConditionalExpression;

export interface Identifier extends Place {
  readonly kind: 'Identifier';
  readonly text: string;
}

export interface StringLiteral extends Place {
  readonly kind: 'StringLiteral';
  /** With its quotes, as it is written. */
  readonly text: string;
}

export interface NumericLiteral extends Place {
  readonly kind: 'NumericLiteral';
  readonly text: string;
}

export interface RegularExpressionLiteral extends Place {
  readonly kind: 'RegularExpressionLiteral';
  readonly text: string;
}

/** `true`, `null` or, among types, `string` and the like. */
export interface Keyword extends Place {
  readonly kind: 'Keyword';
  readonly text: string;
}

export interface PrefixUnaryExpression extends Place {
  readonly kind: 'PrefixUnaryExpression';
  readonly operator: string;
  readonly operand: Expression;
}

export interface TypeOfExpression extends Place {
  readonly kind: 'TypeOfExpression';
  readonly expression: Expression;
}

export interface AsExpression extends Place {
  readonly kind: 'AsExpression';
  readonly expression: Expression;
  readonly type: TypeNode;
}

export interface PropertyAccessExpression extends Place {
  readonly kind: 'PropertyAccessExpression';
  readonly expression: Expression;
  readonly name: string;
}

export interface ElementAccessExpression extends Place {
  readonly kind: 'ElementAccessExpression';
  readonly expression: Expression;
  readonly key: Expression;
}

export interface CallExpression extends Place {
  readonly kind: 'CallExpression';
  readonly expression: Expression;
  readonly arguments: readonly Expression[];
}

/** Of a class that has a plain name. */
export interface NewExpression extends Place {
  readonly kind: 'NewExpression';
  readonly name: string;
  readonly arguments: readonly Expression[];
}

/** With an expression as its body. */
export interface ArrowFunction extends Place {
  readonly kind: 'ArrowFunction';
  readonly parameters: readonly Parameter[];
  readonly body: Expression;
}

export interface ParenthesizedExpression extends Place {
  readonly kind: 'ParenthesizedExpression';
  readonly expression: Expression;
}

export interface ArrayLiteralExpression extends Place {
  readonly kind: 'ArrayLiteralExpression';
  readonly elements: readonly Expression[];
}

export interface ObjectLiteralExpression extends Place {
  readonly kind: 'ObjectLiteralExpression';
  readonly properties: readonly PropertyAssignment[];
}

export interface PropertyAssignment extends Place {
  readonly kind: 'PropertyAssignment';
  /** As it is written, in quotes or without. */
  readonly name: string;
  /** None if it is what has the name. */
  readonly initializer: Expression | undefined;
}

/** All operands that stand beside each other without parentheses. */
export interface BinaryExpression extends Place {
  readonly kind: 'BinaryExpression';
  readonly operator: string;
  readonly operands: readonly Expression[];
}

export interface ConditionalExpression extends Place {
  readonly kind: 'ConditionalExpression';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export type TypeNode =
  | Keyword
  | LiteralType
  | TypeReference
  | TypePredicate
  | TypeQuery
  | TypeOperator
  | ArrayType
  | IndexedAccessType
  | IntersectionType
  | UnionType
  | ParenthesizedType
  | FunctionType
  | TypeLiteral;

export interface LiteralType extends Place {
  readonly kind: 'LiteralType';
  readonly literal: Expression;
}

export interface TypeReference extends Place {
  readonly kind: 'TypeReference';
  /** With the names before it. */
  readonly name: string;
  readonly typeArguments: readonly TypeNode[];
}

export interface TypePredicate extends Place {
  readonly kind: 'TypePredicate';
  readonly parameterName: string;
  readonly type: TypeNode;
}

export interface TypeQuery extends Place {
  readonly kind: 'TypeQuery';
  readonly name: string;
}

export interface TypeOperator extends Place {
  readonly kind: 'TypeOperator';
  readonly operator: string;
  readonly type: TypeNode;
}

export interface ArrayType extends Place {
  readonly kind: 'ArrayType';
  readonly elementType: TypeNode;
}

export interface IndexedAccessType extends Place {
  readonly kind: 'IndexedAccessType';
  readonly objectType: TypeNode;
  readonly indexType: TypeNode;
}

export interface IntersectionType extends Place {
  readonly kind: 'IntersectionType';
  readonly types: readonly TypeNode[];
}

export interface UnionType extends Place {
  readonly kind: 'UnionType';
  readonly types: readonly TypeNode[];
}

export interface ParenthesizedType extends Place {
  readonly kind: 'ParenthesizedType';
  readonly type: TypeNode;
}

export interface FunctionType extends Place {
  readonly kind: 'FunctionType';
  readonly parameters: readonly Parameter[];
  readonly type: TypeNode;
}

export interface TypeLiteral extends Place {
  readonly kind: 'TypeLiteral';
  readonly members: readonly PropertySignature[];
}

export interface PropertySignature extends Place {
  readonly kind: 'PropertySignature';
  readonly isReadonly: boolean;
  /** As it is written, in quotes or without. */
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: TypeNode;
}

/** What is neither a statement nor an expression nor a type. */
export type Part =
  VariableDeclaration | ObjectBindingPattern | Parameter | Clause | PropertyAssignment | PropertySignature;
