import Glibc

extension FileStamp {
  /// The state of an open file, taken when the next change of it will bear another time; nil when
  /// the system cannot say.
  ///
  /// Most file systems count time in ticks of some milliseconds. A file that is read in the tick
  /// it was written in, and written again in the same tick with as many bytes, would look as it
  /// did: so that tick is waited for. Clocks of other machines are not waited for.
  static func settled(_ descriptor: CInt) -> FileStamp? {
    for _ in 0..<longestTick {
      guard let stamp = FileStamp(descriptor) else { return nil }
      guard stamp.isOfThisTick else { return stamp }
      usleep(1000)
    }
    return FileStamp(descriptor)
  }

  /// The state of an open file; nil when the system cannot say.
  init?(_ descriptor: CInt) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether it was written in the tick that the system's clock still shows.
  private var isOfThisTick: Bool {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME_COARSE, &now)
    return (modifiedSeconds, modifiedNanoseconds) >= (now.tv_sec, now.tv_nsec)
      && modifiedSeconds <= now.tv_sec + 1
  }

  /// In milliseconds: a tick takes ten at most.
  private static let longestTick = 12
}
