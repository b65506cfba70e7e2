/// Why a file was read in its encoding (DATA, "What the loader accepts").
public enum EncodingReason: String, Hashable, Sendable, CaseIterable {
  /// The resource names it.
  case declared
  /// A byte-order mark says it.
  case mark
  /// All bytes are valid UTF-8.
  case validUTF8
  /// All bytes are valid GB18030, and they are not UTF-8.
  case validGB18030
  /// Zero bytes stand where UTF-16 has them.
  case zeroBytes
}
