import pytest

from site_app.publish import bundle

PAGE = '<link href="app-1/page.css"><script src="app-1/page.js"></script><a href="../rules/">Rules</a>'


def test_a_page_that_names_a_file_that_is_not_there_is_not_published(tmp_path):
    (tmp_path / "app-1").mkdir()
    (tmp_path / "app-1/page.css").touch()
    with pytest.raises(bundle.MissingFileError, match=r"app-1/page\.js"):
        bundle.complete(tmp_path, PAGE)
    (tmp_path / "app-1/page.js").touch()
    bundle.complete(tmp_path, PAGE)
