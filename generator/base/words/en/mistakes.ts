import type { Words } from '../words.js';

export const mistakes: Words['mistakes'] = {
  // Reading YAML
  'yaml-syntax': {
    sentence: 'YAML syntax error: {reason}.',
    help: 'The YAML is malformed; the rest of the file is checked once this is mended. Common causes: a bracket or quote that is not closed, tabs or uneven indentation, text with a colon and a blank that is not in quotes.',
  },
  'yaml-depth': {
    sentence: 'Nested deeper than {maximum} levels.',
    help: 'A spec never needs to nest as deep; most likely the indentation is wrong, or an inner object should be a type of its own.',
  },
  'yaml-directive': {
    sentence: 'A spec file must not hold YAML directives (%).',
    help: '%YAML and %TAG change what the rest means (no becomes false, for instance), so none is accepted. Remove the line.',
  },
  'yaml-documents': {
    sentence: 'A file must hold only one YAML document.',
    help: 'Other tools ignore what follows ---. Split the file in two.',
  },
  'yaml-anchor': {
    sentence: 'A spec file must not hold YAML anchors (&).',
    help: 'Anchors and aliases let a change in one place alter another unseen. To share fields use extends, to share a type use its name.',
  },
  'yaml-alias': {
    sentence: 'A spec file must not hold YAML aliases (*).',
    help: 'Anchors and aliases let a change in one place alter another unseen. To share fields use extends, to share a type use its name.',
  },
  'yaml-tag': {
    sentence: 'A spec file must not hold YAML tags (!).',
    help: 'A tag changes the kind of a value. Put text in quotes; write numbers, true and false as they are.',
  },
  'merge-conflict': {
    sentence: 'There is a merge conflict here that is not resolved, up to {end}.',
    help: 'Where Git cannot merge the changes of both sides, it writes both into the file, between <<<<<<<, ======= and >>>>>>>. Keep what should stay and remove these marks.',
  },
  'yaml-complex-key': {
    sentence: 'A key must be a single word, not a list or a mapping.',
    help: 'A key is a single word. Put a key that begins with { or [ in quotes.',
  },
  'file-too-large': {
    sentence: 'The file has {length} characters; at most {maximum} are allowed.',
    help: 'A file may hold 1 MiB of characters. Split it by message.',
  },
  'empty-file': {
    sentence: 'The file defines nothing.',
    help: 'The file is empty or holds only comments. Define something in it, or remove it.',
  },

  // Shape
  'wrong-type': {
    sentence: 'Expected {expected}, found {received}.',
    help: 'The value is of the wrong kind. Where quotes are missing or superfluous, the report shows how to write it; an empty value mostly means that the next line is not indented enough.',
  },
  'unknown-key': {
    sentence: 'Unknown key "{key}"{choices}.',
    help: 'There is no such key here; most likely it is misspelt or wrongly indented. Text inside { } that holds a comma needs quotes, or what follows the comma becomes another key.',
  },
  'other-notation': {
    sentence: 'A field has no key "{key}". {instead}.',
    help: 'This is how JSON Schema and others say it; the report says how it is written here.',
  },
  'split-text': {
    sentence:
      'The comma ends the text, and "{text}" became a key. Between braces, a text with a comma needs quotes.',
    help: 'Between braces or brackets, commas separate entries. Quote a text that has one.',
  },
  'unknown-word': {
    sentence: '"{word}" is not one of: {words}.',
    help: 'Only the listed words can be used here.',
  },
  'missing-key': {
    sentence: 'The required key "{key}" is missing.',
    help: 'A required key is missing; all keys are listed in the tables of the reference.',
  },
  'missing-doc': {
    sentence: 'The Chinese text (doc) is missing.',
    help: 'Every type, field and enum value has a Chinese text: it is what editors show on hover, and stands in the JSON Schema and in what validation says.',
  },
  'undecided-enum': {
    sentence: 'The enum does not say whether it is open (`open` is missing).',
    help: 'Only the author knows whether the service adds values without notice, so it must be said. For received data it is mostly true: unknown values are accepted and their label is undefined. Use false for enums that decide about other fields, and for what is sent.',
  },
  'missing-variant': {
    sentence: 'One of these keys is needed: {keys}.',
    help: 'One of these keys says what is defined here. Most likely it was forgotten or is wrongly indented.',
  },
  'conflicting-keys': {
    sentence: 'Key "{key}" cannot be used together with "{other}".',
    help: 'The two keys contradict each other: a definition or field can be only one of the two.',
  },
  'duplicate-key': {
    sentence: 'Key "{key}" appears twice.',
    help: 'The key is written twice, and only one of them could count. Remove the other.',
  },
  'empty-mapping': {
    sentence: 'At least one key is needed here.',
    help: 'Something must stand here; if nothing is needed, remove the key above it, too.',
  },
  'empty-sequence': {
    sentence: 'The list must not be empty.',
    help: 'Something must stand here; if nothing is needed, remove the key above it, too.',
  },

  // Names and references
  'invalid-type-name': {
    sentence: 'Name "{name}" must begin with a capital letter and hold only ASCII letters and digits.',
    help: 'The name of a type becomes a TypeScript identifier. Names of the wire stand in field names, const and union, and are not affected.',
  },
  'reserved-type-name': {
    sentence:
      'Type name "{name}" is taken: JavaScript, TypeScript, browsers or the generated code use it already.',
    help: 'The generated code and those who use it need these names. Add a suffix, as in TextMessage or EnterSessionEvent.',
  },
  'duplicate-type-name': {
    sentence: 'Type "{name}" is already defined at {place}.',
    help: 'A type can be defined only once in a spec. In a spec that adds to the one that comes with kfgen, a newer version most likely has the type by now: remove your definition, or use amend.',
  },
  'invalid-field-name': {
    sentence: '"{name}" cannot be the name of a field.',
    help: 'Field names are written as on the wire and can be any text, except for __proto__, which would change the object itself. Nor can they end with a full-width ？: the mark of an optional field is ?.',
  },
  'duplicate-field': {
    sentence: 'Field "{name}" appears twice.',
    help: 'The field names of an object, those inherited and aliases included, must differ.',
  },
  'invalid-type-expression': {
    sentence: 'Type "{expression}" is malformed; write e.g. string, TextMessage[] or string | uint32.',
    help: 'A type is a name, a name followed by [], or several names joined by |.',
  },
  'object-alternative': {
    sentence:
      'A value of "{name}" is {kind}, and so is one of "{other}": they cannot be alternatives (|), as one look at a value does not tell them apart.',
    help: 'Alternatives are told apart by one look: text, number, boolean, null, object or list. Trying one object after another would let hostile data slow down validation, and could not say what is wrong. Use a union, which names the tag to tell them apart.',
  },
  'unknown-type': {
    sentence: 'There is no type "{name}".',
    help: 'There is no type of this name; most likely it is misspelt.',
  },
  'scalar-reference': {
    sentence: '"{name}" is a built-in type; {use} needs one that the spec defines.',
    help: 'Write a type of its own and name that. Of JSON that is not described, write type: string.',
  },
  'not-an-object': {
    sentence: '"{name}" is not an object type, which {use} needs.',
    help: 'extends and bodiesOf need a type that has fields.',
  },
  'not-a-union': { sentence: '"{name}" is not a union.', help: 'in needs a type that has union.' },
  'each-without-union': {
    sentence: 'each takes a union, which "{name}" is not; a list of it is written type: {name}[].',
    help: 'Each item of an each list is judged by the union alone, so that one that is unknown or wrong does not cost the others. Other lists do without each.',
  },
  'misplaced-each': {
    sentence: 'The list that is read item by item as "{name}" is inside an object or list without a name.',
    help: 'Such a list is a field of a type, which gets the parser that reads it. Make the object around it a type of its own and name that in the field: { type: Data }; parseData then reads what the field holds.',
  },
  'cyclic-extends': {
    sentence: 'Cyclic inheritance: {cycle}.',
    help: 'A type must not inherit from itself, be it through others.',
  },
  'cyclic-union': {
    sentence: 'Cyclic union membership: {cycle}.',
    help: 'A union must not be a member of itself, be it through others.',
  },
  'too-many-inherited-fields': {
    sentence: 'With "{name}", the types inherit more than {limit} fields.',
    help: 'Each type has the fields of all its bases, and so many would be generated as tens of megabytes. Put the fields into an object of their own, to which the types refer, or have fewer bases.',
  },
  'endless-type': {
    sentence: 'The type needs itself inside of itself, without end: {cycle}.',
    help: 'Each value would have to contain another one, so no value fits. Make one of the fields optional (a name with ?) or a list that may be empty, or give the union a member that does not contain itself.',
  },
  'invalid-source': {
    sentence: '"{source}" is not an https address.',
    help: 'Give the whole address of the official documentation, beginning with https://.',
  },

  // Meaning
  'incompatible-override': {
    sentence:
      'Field "{field}" does not fit the field it inherits from {base}: an inherited field can only be narrowed.',
    help: 'An inherited field can only be narrowed (a narrower type, or required instead of optional); otherwise a value of the subtype would not fit its base.',
  },
  'missing-tag': {
    sentence: '"{member}" is a member of {union} but has no required constant field {tag}.',
    help: 'A union tells its members apart by the tag, so each member needs the tag as a required field with a constant value (const).',
  },
  'aliased-tag': {
    sentence: 'Field "{field}" cannot have aliases: {union} tells its members apart by the tag {tag}.',
    help: 'Types and guards tell the members of a union apart by the name of the tag alone, and would not know one under another spelling. Remove the aliases; if the service really has two spellings, write two unions.',
  },
  'tag-clash': {
    sentence: 'Value "{value}" of tag {tag} already stands for {other} in {union}.',
    help: 'A value of the tag cannot stand for two members. Most likely a copied const was not changed.',
  },
  'tag-body-typo': {
    sentence:
      '{tag} is "{value}" and the key of the body is "{found}", but the examples have "{shown}" for both.',
    help: 'Where the tag is text, the content is in the field named text, as in the examples of this type: the tag or the key is misspelt in the type.',
  },
  'invalid-tag-path': {
    sentence:
      'Tag "{tag}" is malformed; write e.g. msgtype or event.event_type. The names on the way to a tag hold only ASCII letters, digits and underscores.',
    help: 'Write the name of the tag field; for one inside an inner object, join the names with dots. Other fields can have any name; a tag and what leads to it become names in the generated code.',
  },
  'generated-name-clash': {
    sentence: 'The generated code would have two "{name}": one in {file} for "{definition}", and {use}.',
    help: 'Names made of those in the spec (isX, validateX, parseX, XItem, XPage, XHandlers, xLabel and others) can be used once in the generated code, which would not compile otherwise. Rename one of the two.',
  },
  'invalid-dispatch-name': {
    sentence: 'Function name "{name}" must be "dispatch" followed by a capital, and be used once.',
    help: 'The name becomes an exported function: it must begin with dispatch and be used once in the whole spec.',
  },
  'invalid-accessor-name': {
    sentence:
      'Function name "{name}" must begin with a small letter, end with "Of", have only ASCII letters and digits, and be used once.',
    help: 'The name becomes an exported function, e.g. userIdOf: it must be an identifier that ends with Of, and be used once in the whole spec.',
  },
  'unknown-accessor-path': {
    sentence: 'No type in {union} has a field "{path}".',
    help: 'The function reads fields that types in the union have. Write field names as on the wire, joined by dots inside objects.',
  },
  'accessor-not-scalar': {
    sentence: 'Field "{path}" of {type} is not text, a number or a boolean, so it cannot have an accessor.',
    help: 'What the function returns is checked by its kind alone, as the value may be of a type that nobody knows yet. That is possible only for text, numbers and booleans.',
  },
  'empty-union': { sentence: 'Union "{name}" has no members.', help: 'No type names this union with in.' },
  'not-a-message': {
    sentence: '"{name}" is an enum and cannot be used for {use}.',
    help: 'Requests and responses are objects or unions.',
  },
  'invalid-call-path': {
    sentence: '"{path}" is not the path of an address.',
    help: 'Write what follows the host, beginning with a slash, e.g. /cgi-bin/kf/send_msg, without ? and #; write other characters as %XX.',
  },
  'call-clash': {
    sentence: '{address} is call {other} already.',
    help: 'A method and a path are one call. Most likely a copied path was not changed.',
  },
  'unsent-request': {
    sentence: '"{name}" is a request but not marked as sent.',
    help: 'Programs send requests: write sent: true in the type. If it is there, the type is most likely also part of one that is received; see the warning sent-and-received.',
  },
  'sent-response': {
    sentence: '"{name}" is a response but marked as sent.',
    help: 'Responses are received. Most likely request and response are the wrong way round, or the type should not say sent.',
  },
  'advice-on-text': {
    sentence: 'The values of "{name}" are text, not codes, and cannot have advice.',
    help: 'advice says what a program does about a code that a service returns; it is for enums of integers.',
  },
  'unknown-when-field': {
    sentence: 'The field "{field}" that `when` names is not beside it.',
    help: 'when can only look at fields of the same object, those inherited included.',
  },
  'when-needs-enum': {
    sentence: 'The field "{field}" that `when` names is neither an enum nor a constant.',
    help: 'A condition needs definite values, so the field that when names must be an enum or a const.',
  },
  'unknown-when-value': {
    sentence: 'Field "{field}" has no value "{value}".',
    help: 'The enum has no such value. A number and text in quotes are not the same value.',
  },
  'optional-when': {
    sentence: 'Field "{field}" has a `when`; it cannot be marked optional (?) as well.',
    help: 'when says where the field is required and where optional; the ? at the end of the name is superfluous.',
  },
  'inapplicable-limit': {
    sentence: '"{limit}" does not apply to type "{type}".',
    help: 'Lengths are for text, minimum and maximum for numbers, minItems and maxItems for lists.',
  },
  'empty-range': {
    sentence: '{lower} {low} is above {upper} {high}: no value can satisfy both.',
    help: 'The lower limit is above the upper one, so that no value fits.',
  },
  'invalid-pattern': {
    sentence: 'Regular expression "{pattern}" is not usable: {reason}.',
    help: 'Patterns check text from unknown senders, so only those are accepted that cannot become slow: they begin with ^ and have no alternatives, assertions or nested repetition.',
  },
  'invalid-enum-value': {
    sentence: '"{value}" is not a valid {type}.',
    help: 'The values of an enum must fit the type that enum names.',
  },
  'duplicate-enum-name': {
    sentence: 'The value name "{name}" appears twice.',
    help: 'The name of an enum value becomes a TypeScript property, so that each can be used only once.',
  },
  'missing-example': {
    sentence: '"{name}" is a member of a union and needs at least one example.',
    help: 'Examples prove the spec: they uncover misspelt tags and wrong types. Make up ids and content; never use real ones.',
  },
  'example-mismatch': {
    sentence: 'The example does not fit {type}: {path} should be {expected}.',
    help: 'Either the example or the field is wrong. If the example is what really comes over the wire, mend the field; if not, mend the example.',
  },
  'unknown-sent-field': {
    sentence:
      'An example shows field "{field}", which {type} does not have. What is sent has no other fields.',
    help: 'Programs send only what the spec has: the field is most likely misspelt, or missing in the type.',
  },

  // Amendments
  'unknown-amended-name': {
    sentence: '{type} has no "{name}".',
    help: 'amend can change the texts of fields and enum values that there are, and add fields to inner objects that there are. Paths are joined with dots, as in text.content.',
  },
  'inapplicable-amendment': {
    sentence: '"{key}" does not apply to {type}.',
    help: 'fields and examples are for objects, values for enums, docs for objects and enums, in for objects and unions.',
  },
  'amendment-conflict': {
    sentence: '{type} has "{name}" already, at {place}; {reason}.',
    help: 'The field, value or union is there already; most likely a newer version of kfgen has it. Where both mean the same, remove your own; to change only its text, use docs. Where they differ, what comes over the wire is right; if it is not what kfgen brings, tell its maintainers, and write a type of your own until then.',
  },

  // Advice
  'doc-without-chinese': {
    sentence: 'The text "{doc}" holds no Chinese.',
    help: 'The text is for people who read Chinese, so it should hold some.',
  },
  'text-cut': {
    sentence: 'What follows "#" is a comment and no part of {key}; put the whole text in quotes.',
    help: 'In YAML a # after a blank begins a comment, which is no part of the text. Put the whole text in quotes; if it is meant as a comment, give it a line of its own.',
  },
  'unshown-field': {
    sentence: 'No example of {type} shows field "{field}".',
    help: 'Every optional or conditional field needs to stand in at least one example, so that a mistake in it is found.',
  },
  'unshown-value': {
    sentence: 'In no example of {type} is "{field}" {value}.',
    help: 'Of an enum that decides about other fields, every value needs at least one example.',
  },
  'unknown-sample-field': {
    sentence: 'An example shows field "{field}", which {type} does not have.',
    help: 'Data may have fields that the spec does not; in an example they are most likely misspelt, or missing in the type.',
  },
  'sent-and-received': {
    sentence:
      '"{name}" is marked as sent but is part of {other}, which is received, so it counts as received.',
    help: 'sent says that programs send a type. What is also part of data that is received can only be judged like that. Remove the mark, or make two types of it.',
  },
  'forgotten-member': {
    sentence: '"{name}" extends {base}, but is in no union.',
    help: 'Others that extend the same object are in a union. This one is not, so nothing that comes in is ever taken for it. Most likely its `in` is missing.',
  },
  'unused-definition': {
    sentence: 'Nothing uses "{name}".',
    help: 'No field, union or extends names it, and no example shows it: a name elsewhere is most likely misspelt, or it is left over. What is sent or received by itself needs an example.',
  },
  'tag-body-mismatch': {
    sentence: '{tag} is "{value}", but the key of the body is "{found}".',
    help: 'In most members of the union, the content is in the field named like the tag. If the two differ, one of them is most likely misspelt, in the examples as well. If the wire really has it so, say so with kfgen-ignore.',
  },
  'look-alike-name': {
    sentence: '"{name}" is easily taken for "{other}", at {place}.',
    help: 'Two names in one place (fields of an object and the types it refers to, members and tags of a union, values of an enum) that differ only in underscores, case or a final s: one of them is most likely misspelt. If the wire really has both, say so with kfgen-ignore.',
  },
  'shadowed-global': {
    sentence: 'Type name "{name}" shadows a type that browsers have.',
    help: 'Who imports the type no longer sees the one that browsers have, and who forgets to import it uses the wrong one unnoticed. Add a suffix.',
  },
  todo: {
    sentence: 'Still to be filled in: "{text}".',
    help: 'Something in the draft has not been filled in yet.',
  },
  'invalid-suppression': {
    sentence: 'Write # kfgen-ignore RULE: REASON, with both.',
    help: 'Write # kfgen-ignore RULE: REASON at the end of the line, or on a line of its own before it. Without a reason it does not count.',
  },
  'unknown-suppressed-rule': {
    sentence: 'There is no rule "{rule}".',
    help: 'There is no such rule; most likely its name is misspelt.',
  },
  'error-suppressed': {
    sentence: 'Rule "{rule}" stands for an error, which cannot be ignored.',
    help: 'Only warnings can be ignored. An error makes the generated code wrong and must be mended.',
  },
  'unused-suppression': {
    sentence: 'There is no warning "{rule}" here to ignore.',
    help: 'The warning that was ignored no longer comes up. Remove the comment.',
  },
};
