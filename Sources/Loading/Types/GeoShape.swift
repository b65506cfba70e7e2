/// The shapes of GeoJSON (RFC 7946).
enum GeoShape {
  /// Whether `json` is a geometry, a feature or a collection of them.
  static func isValid(_ json: JSONValue) -> Bool {
    switch json["type"]?.text {
    case "FeatureCollection"?:
      return json["features"]?.items?.allSatisfy(isFeature) ?? false
    case "Feature"?: return isFeature(json)
    default: return isGeometry(json)
    }
  }

  private static func isFeature(_ json: JSONValue) -> Bool {
    guard json["type"]?.text == "Feature", let geometry = json["geometry"],
      let properties = json["properties"]
    else { return false }
    return (isNull(geometry) || isGeometry(geometry))
      && (isNull(properties) || properties.members != nil)
  }

  private static func isGeometry(_ json: JSONValue) -> Bool {
    if json["type"]?.text == "GeometryCollection" {
      return json["geometries"]?.items?.allSatisfy(isGeometry) ?? false
    }
    guard let places = json["coordinates"] else { return false }
    switch json["type"]?.text {
    case "Point"?: return isPosition(places)
    case "MultiPoint"?: return isList(places, of: isPosition)
    case "LineString"?: return isLine(places)
    case "MultiLineString"?: return isList(places, of: isLine)
    case "Polygon"?: return isList(places, of: isRing)
    case "MultiPolygon"?: return isList(places) { isList($0, of: isRing) }
    default: return false
    }
  }

  private static func isLine(_ json: JSONValue) -> Bool {
    isList(json, of: isPosition) && (json.items?.count ?? 0) >= 2
  }

  private static func isRing(_ json: JSONValue) -> Bool {
    isList(json, of: isPosition) && (json.items?.count ?? 0) >= 4
  }

  private static func isPosition(_ json: JSONValue) -> Bool {
    guard let items = json.items, items.count >= 2 else { return false }
    return items.allSatisfy { if case .number = $0.content { true } else { false } }
  }

  private static func isList(_ json: JSONValue, of isItem: (JSONValue) -> Bool) -> Bool {
    json.items?.allSatisfy(isItem) ?? false
  }

  private static func isNull(_ json: JSONValue) -> Bool {
    if case .null = json.content { true } else { false }
  }
}
