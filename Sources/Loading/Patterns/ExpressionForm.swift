/// How an expression is written, and what of a text it has to match.
enum ExpressionForm {
  /// XML Schema, which Table Schema names: the whole of a text.
  case xmlSchema
  /// ECMAScript, which JSON Schema names: some part of a text.
  case ecmaScript
}
