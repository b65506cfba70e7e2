import Surface

extension Scene {
  /// A listing of the page, made once for all that is in sight: `make` is given no place of the
  /// user's on the page, so that what it makes cannot follow the cursor.
  func kept(
    _ section: SectionID, of subject: RowID? = nil, in columns: Int = 0,
    _ make: (Scene) -> Listing
  ) -> Listing {
    let place = ListingPlace(section: section, subject: subject, columns: columns)
    if let known = standing.listings.made(place, for: sight) { return known }
    var made = make(placeless)
    made.facts = { [snapshot] in snapshot.facts(of: $0) }
    standing.listings.keep(made, as: place, for: sight)
    return made
  }

  /// Draws a section whose listing is `kept`, or shows again what was drawn of it for the key
  /// before: where the user is elsewhere on the page cannot be told by it.
  func drawKept(
    _ section: Section, on surface: inout Surface,
    by draw: (Scene, Section, inout Surface) -> Void
  ) {
    let state = self.state[section.id]
    var scene = placeless
    scene.state[section.id] = state
    scene.focus = focus == section.id ? focus : nil
    show(
      .section(section.id), state, nil, in: section.rect, hasKeys: focus == section.id,
      on: &surface
    ) { origin, picture in
      var moved = section
      moved.rect = origin
      draw(scene, moved, &picture)
    }
  }

  /// Draws a part of a page about `subject`, or shows again what was drawn of it before.
  func drawKept(
    _ part: PagePart, of subject: RowID? = nil, on surface: inout Surface, in rect: Rect,
    by draw: (Scene, inout Surface, Rect) -> Void
  ) {
    let scene = placeless
    show(part, nil, subject, in: rect, hasKeys: false, on: &surface) { origin, picture in
      draw(scene, &picture, origin)
    }
  }

  private func show(
    _ part: PagePart, _ state: ListState?, _ subject: RowID?, in rect: Rect, hasKeys: Bool,
    on surface: inout Surface, _ draw: (Rect, inout Surface) -> Void
  ) {
    guard !rect.isEmpty else { return }
    let size = Size(columns: rect.columns, rows: rect.rows)
    if let known = standing.pictures.made(part, for: sight), known.surface.size == size,
      known.state == state, known.hasKeys == hasKeys, known.subject == subject
    {
      return surface.draw(known.surface, at: rect.column, rect.row)
    }
    var picture = Surface(size: size)
    draw(Rect(size), &picture)
    standing.pictures.keep(
      KeptPicture(state: state, hasKeys: hasKeys, subject: subject, surface: picture),
      as: part, for: sight)
    surface.draw(picture, at: rect.column, rect.row)
  }

  /// The same with no place of the user's on the page.
  private var placeless: Scene {
    var scene = self
    scene.state = PageState()
    scene.focus = nil
    return scene
  }
}
