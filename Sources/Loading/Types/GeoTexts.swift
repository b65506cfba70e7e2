import Domain
import Wording

/// Places on the earth: `geopoint` and `geojson`.
enum GeoTexts {
  /// The reader of points of the format: longitude first, in degrees.
  static func points(_ format: String) -> ValueReader {
    switch format {
    case "array":
      ValueReader(.pointArray) { text in
        guard let items = JSONTexts.json(text)?.items, items.count == 2 else { return nil }
        return point(items[0].cellText, items[1].cellText)
      }
    case "object":
      ValueReader(.pointObject) { text in
        guard let json = JSONTexts.json(text), json.members?.count == 2 else { return nil }
        return point(json["lon"]?.cellText, json["lat"]?.cellText)
      }
    default:
      ValueReader(.pointForm) { text in
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return point(String(parts[0]), String(parts[1]))
      }
    }
  }

  private static func point(_ longitude: String?, _ latitude: String?) -> TypedValue? {
    guard let longitude, let latitude, case .number(let east)? = NumberTexts.plain(longitude),
      case .number(let north)? = NumberTexts.plain(latitude), (Exact(-180)...180).contains(east),
      (Exact(-90)...90).contains(north)
    else { return nil }
    return .list([.number(east), .number(north)])
  }

  /// The reader of GeoJSON or TopoJSON.
  static func shapes(_ format: String) -> ValueReader {
    ValueReader(.geoJSON) { text in
      guard let json = JSONTexts.json(text), json.members != nil else { return nil }
      let isShape =
        switch format {
        case "topojson": isTopology(json)
        default: GeoShape.isValid(json)
        }
      return isShape ? JSONTexts.value(json) : nil
    }
  }

  private static func isTopology(_ json: JSONValue) -> Bool {
    json["type"]?.text == "Topology" && json["objects"]?.members != nil
      && json["arcs"]?.items != nil
  }
}
