import Surface
