"""An answer as a test reads it: its status, its words, its fields, and what is wrong with its HTML."""

from html.parser import HTMLParser
from urllib.parse import unquote

VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "path", "rect", "circle", "line"}


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.open, self.texts = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another tag"

    def handle_data(self, data):
        if not {"script", "style", "svg"} & set(self.open):
            self.texts.append((tuple(self.open), data))


class Page:
    """One answer."""

    def __init__(self, response):
        self.status, self.headers = response.status_code, response.headers
        self.html = "" if response.location else response.get_data(as_text=True)
        reader = _Reader()
        reader.feed(self.html)
        reader.close()
        assert not reader.open, f"left open: {reader.open}"
        self.tags = reader.tags
        self._texts = reader.texts

    @property
    def words(self):
        return " ".join("".join(data for _, data in self._texts).split())

    def text_of(self, tag, *, lines=False):
        text = "".join(data for path, data in self._texts if tag in path)
        return text.removeprefix("\n") if lines else " ".join(text.split())

    @property
    def title(self):
        return unquote(self.headers["X-Title"])

    @property
    def location(self):
        return self.headers["Location"]

    def all(self, tag, **having):
        found = [attrs for name, attrs in self.tags if name == tag]
        return [attrs for attrs in found if all(attrs.get(name) == value for name, value in having.items())]

    def links(self):
        return [attrs["href"] for attrs in self.all("a")]

    def field(self, name):
        return next(attrs for _, attrs in self.tags if attrs.get("name") == name)

    def value(self, name):
        return self.field(name).get("value")

    def error(self, name):
        """The words of the error beside a field, tied to it by aria-describedby."""
        field = next(attrs for _, attrs in self.tags if attrs.get("id") == name)
        assert field.get("aria-invalid") == "true", f"{name} is not marked as wrong"
        assert f"{name}-error" in field["aria-describedby"].split()
        start = self.html.index(f'id="{name}-error">') + len(f'id="{name}-error">')
        return self.html[start : self.html.index("<", start)]

    def faults(self):
        """What no screen may have: list of sentences."""
        ids = [attrs["id"] for _, attrs in self.tags if attrs.get("id")]
        wrong = [f"id {i} stands twice" for i in set(ids) if ids.count(i) > 1]
        for tag, attrs in self.tags:
            wrong += [
                f"<{tag} {name}>" for name in attrs if name == "style" or name.startswith(("on", "hx-on"))
            ]
            wrong += [f"<{tag}>"] if tag in {"style", "script", "template", "iframe"} else []
            targets = [attrs["for"]] if "for" in attrs else []
            for relation in ("aria-describedby", "aria-labelledby", "list"):
                targets += attrs.get(relation, "").split()
            wrong += [f"{target} is named but not there" for target in targets if target not in ids]
            if tag in {"input", "select", "textarea"} and attrs.get("type") not in {
                "hidden",
                "radio",
                "checkbox",
            }:
                wrong += [] if self.all("label", **{"for": attrs.get("id")}) else [f"{attrs} has no label"]
            if tag == "form":
                wrong += (
                    []
                    if attrs.get("method") == "post" and "hx-post" in attrs
                    else [f"{attrs} may reach a URL"]
                )
        return wrong
