import ArgumentParser
import CHeap

extension Zhichan {
  /// Runs the command that the arguments name.
  static func main() {
    heap_prepare()
    main(nil)
  }
}
