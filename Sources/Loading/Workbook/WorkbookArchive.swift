import CWorkbook

/// The parts of a workbook's archive, read as streams.
///
/// Safe while the bytes live that it was made of: it alone holds the handle.
@safe struct WorkbookArchive: ~Copyable {
  private let handle: OpaquePointer
  /// The events of one stretch of a part.
  private var events: [UInt8] = []

  /// The archive in `bytes`, which must outlive it; nil when they are no zip archive.
  @unsafe init?(_ bytes: UnsafeRawBufferPointer) {
    guard let handle = unsafe workbook_open(bytes.baseAddress, bytes.count) else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe workbook_close(handle) }

  /// Whether there is a part `name`.
  func has(_ name: String) -> Bool { unsafe workbook_has(handle, name) != 0 }

  /// Hands the part `name` to `reader`, as far as it wants it.
  mutating func read<Reader: PartReader>(
    _ name: String, with reader: inout Reader
  ) throws(WorkbookFault) {
    if let fault = unsafe WorkbookFault(status: workbook_enter(handle, name), of: name) {
      throw fault
    }
    while !reader.isThrough {
      let status = unsafe workbook_advance(handle)
      if let fault = WorkbookFault(status: status, of: name) { throw fault }
      takeEvents()
      var cursor = EventCursor()
      while let event = cursor.next(in: events.span) {
        try reader.take(event, in: events.span)
        if reader.isThrough { return }
      }
      if Int(status) == Int(WORKBOOK_END) { return }
    }
  }

  /// Reads the part `name` where there is one.
  mutating func readIfPresent<Reader: PartReader>(
    _ name: String, with reader: inout Reader
  ) throws(WorkbookFault) {
    if has(name) { try read(name, with: &reader) }
  }

  private mutating func takeEvents() {
    let count = unsafe workbook_event_count(handle)
    unsafe events = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      if let start = buffer.baseAddress { unsafe workbook_copy_events(handle, start) }
      filled = count
    }
  }
}

/// What makes something of the events of a part.
protocol PartReader {
  /// Whether the rest of the part does not matter.
  var isThrough: Bool { get }
  /// Takes the next event, whose texts lie in `bytes`.
  mutating func take(_ event: PartEvent, in bytes: Span<UInt8>) throws(WorkbookFault)
}
