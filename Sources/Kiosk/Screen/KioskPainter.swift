public import Surface

/// Draws a kiosk, and keeps the picture of the page in sight so that counting down costs a line.
public struct KioskPainter: Sendable {
  private var kept: (key: Key, picture: Surface)?
  /// Whether the picture painted last is of another page than the one before.
  public private(set) var isNewPage = false

  /// All that a page's picture depends on.
  fileprivate struct Key: Hashable, Sendable {
    var size: Size
    var edition: Int
    var position: Position
    var mode: ModeKey
    var minute: Int
    var isOnShow: Bool

    /// What makes it another page: the rest changes within one.
    var page: [AnyHashable] {
      var isStaff = false
      if case .staff = mode { isStaff = true }
      return [position, mode == .slides, isStaff]
    }
  }

  fileprivate enum ModeKey: Hashable, Sendable {
    case slides
    case provinces(ProvinceList)
    case staff(StaffScreen, delay: Int, theme: Int)
  }

  /// A painter that has drawn nothing.
  public init() {}

  /// The picture of `model`.
  ///
  /// A slide that cannot be drawn is told to the model, and the next one is tried; when none can
  /// be drawn the hall's name is shown. What the model asked for on the way is in `requests`.
  public mutating func paint(_ model: inout KioskModel, requests: inout [KioskRequest]) -> Surface {
    for _ in 0...model.playlist.slides.count {
      let key = Key(model)
      do throws(SlideFailure) {
        isNewPage = kept.map { $0.key.page != key.page } ?? false
        if kept?.key != key { kept = (key, try model.picture()) }
        guard var picture = kept?.picture else { break }
        model.drawDwell(on: &picture)
        return picture
      } catch {
        requests += model.update(.slideFailed(error))
      }
    }
    return model.stillPicture()
  }
}

extension KioskPainter.Key {
  fileprivate init(_ model: KioskModel) {
    size = model.size
    edition = model.edition
    position = model.position
    switch model.mode {
    case .playlist, .visitor: mode = .slides
    case .provinces(let list, _): mode = .provinces(list)
    case .staff(let screen, _):
      mode = .staff(
        screen, delay: model.state.attempts.left(at: model.time.epoch), theme: model.themeIndex)
    }
    minute = model.time.secondOfDay / 60
    isOnShow = model.isOnShow(model.position.slide)
  }
}
