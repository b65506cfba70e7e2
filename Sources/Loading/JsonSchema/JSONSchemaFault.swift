import Domain

/// Why a schema cannot be used: what is wrong, and the bytes it is written with.
struct JSONSchemaFault: Error {
  let range: Range<Int>
  let message: Phrase
}
