"""Colours, light and dark: one for each part of a 纪要, amber for doubt alone, and the few that hold the window."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from core.proofreading.finding import Severity
from core.structure.roles import Part

_FRAME_DARKER = 140
"""By how much Fusion has a frame darker than the window, in per cent."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``. Those of ``parts``, ``doubt``, ``ink`` and ``faint`` are read on every background.

    ``flash`` fades behind lines that just changed, ``found`` stands behind words that were searched for. Those of
    ``findings`` are seen under words on the page: red for what is wrong, and the paler the less sure.
    """

    parts: Mapping[Part, str]
    doubt: str
    ink: str
    faint: str
    page: str
    frame: str
    selected: str
    hovered: str
    rule: str
    flash: str
    found: str
    findings: Mapping[Severity, str]

    @property
    def backgrounds(self) -> tuple[str, ...]:
        return self.page, self.frame, self.selected, self.hovered


LIGHT = Theme(
    parts={
        Part.MASTHEAD: "#b3261e",
        Part.BODY: "#24292f",
        Part.ROSTER: "#146c2e",
        Part.IMPRINT: "#0b57a4",
        Part.NONE: "#5c636b",
    },
    doubt="#855300",
    ink="#24292f",
    faint="#5c636b",
    page="#ffffff",
    frame="#f6f7f8",
    selected="#e3e9f1",
    hovered="#eceff2",
    rule="#dde1e5",
    flash="#c3d7f0",
    found="#d6e3f3",
    findings={Severity.ERROR: "#c4162a", Severity.WARNING: "#8b3fbd", Severity.HINT: "#5c636b"},
)

DARK = Theme(
    parts={
        Part.MASTHEAD: "#ff9d94",
        Part.BODY: "#e4e7ea",
        Part.ROSTER: "#86d49a",
        Part.IMPRINT: "#93c0ff",
        Part.NONE: "#a3abb3",
    },
    doubt="#f2b84b",
    ink="#e4e7ea",
    faint="#a3abb3",
    page="#1b1e21",
    frame="#23272b",
    selected="#33404f",
    hovered="#2c3136",
    rule="#3a4046",
    flash="#3f6491",
    found="#314a68",
    findings={Severity.ERROR: "#ff7b86", Severity.WARNING: "#d3a1f5", Severity.HINT: "#a3abb3"},
)


def current_theme() -> Theme:
    """The theme that the application's palette shows at the moment."""
    return _theme_of(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=1)
def _theme_of(_palette: int) -> Theme:
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def system_theme() -> Theme:
    """The theme that the system asks for; light where it does not say."""
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own widgets take it."""
    made = QPalette(QColor(theme.frame))
    colours = {
        theme.frame: (QPalette.ColorRole.Window, QPalette.ColorRole.Button, QPalette.ColorRole.AlternateBase),
        theme.page: (QPalette.ColorRole.Base, QPalette.ColorRole.ToolTipBase),
        theme.ink: (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.ToolTipText,
            QPalette.ColorRole.HighlightedText,
        ),
        theme.selected: (QPalette.ColorRole.Highlight,),
        theme.rule: (QPalette.ColorRole.Mid, QPalette.ColorRole.Midlight),
        theme.faint: (QPalette.ColorRole.PlaceholderText,),
        theme.parts[Part.IMPRINT]: (QPalette.ColorRole.Link, QPalette.ColorRole.LinkVisited),
    }
    for colour, roles in colours.items():
        for role in roles:
            made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, _between(theme.faint, theme.frame))
    return made


def box_palette(theme: Theme) -> QPalette:
    """The theme for boxes and circles that are ticked.

    Fusion draws their frame as a darker shade of the window's colour, which in the dark nobody sees; so they are told
    of a window from which that shade is the ``faint`` of the theme.
    """
    made = palette(theme)
    made.setColor(QPalette.ColorRole.Window, QColor(theme.faint).lighter(_FRAME_DARKER))
    return made


def _between(one: str, other: str) -> QColor:
    first, second = QColor(one), QColor(other)
    return QColor(
        (first.red() + second.red()) // 2, (first.green() + second.green()) // 2, (first.blue() + second.blue()) // 2
    )


def style_sheet(theme: Theme) -> str:
    """Thin lines and room to breathe, on a raster of 8 px."""
    return f"""
        QToolBar {{ border: 0; border-bottom: 1px solid {theme.rule}; padding: 4px 8px; spacing: 0 }}
        QToolBar::separator {{ background: {theme.rule}; width: 1px; margin: 8px }}
        QToolButton {{ border: 0; border-radius: 4px; padding: 4px 8px }}
        QToolButton:hover {{ background: {theme.hovered} }}
        QToolButton:pressed, QToolButton:checked {{ background: {theme.selected} }}
        QToolButton:focus {{ border: 1px solid {theme.faint} }}
        QToolButton#qt_toolbar_ext_button {{ padding: 0 }}
        QToolButton#export {{ background: {theme.ink}; color: {theme.page}; padding: 4px 16px; min-height: 20px }}
        QToolButton#export:disabled {{ background: {theme.hovered}; color: {theme.faint} }}
        QMenuBar {{ padding: 0 8px }}
        QSplitter::handle {{ background: {theme.rule} }}
        QStatusBar {{ border-top: 1px solid {theme.rule} }}
        QStatusBar::item {{ border: 0 }}
        QPlainTextEdit {{ border: 0; background: {theme.page} }}
        QTreeView, QTableView#findings {{ border: 1px solid {theme.page}; background: {theme.page} }}
        QTreeView:focus, QTableView#findings:focus {{ border: 1px solid {theme.faint} }}
        QTextBrowser, QListWidget {{ border: 0; background: {theme.page} }}
        QListWidget::item {{ padding: 4px 8px }}
        QListWidget::item:hover {{ background: {theme.hovered} }}
        QListWidget::item:selected {{ background: {theme.selected}; color: {theme.ink} }}
        QTreeView {{ padding: 4px 8px }}
        QTreeView::item {{ padding: 4px 0 }}
        QTreeView::item:hover {{ background: {theme.hovered} }}
        QTreeView::item:selected {{ background: {theme.selected}; color: {theme.ink} }}
        QStatusBar QLabel {{ padding: 4px 8px }}
        QLabel#paneTitle {{ color: {theme.faint}; padding: 4px 16px; border-bottom: 1px solid {theme.rule} }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0 }}
        QLabel#bubble {{ color: {theme.ink}; padding: 8px 16px }}
        QLabel#notice {{ padding: 8px 16px; border-top: 1px solid {theme.rule} }}
        QLabel#welcome, QLabel#quiet {{ color: {theme.faint} }}
        QFrame#palette {{ background: {theme.page}; border: 1px solid {theme.rule} }}
        QFrame#palette QToolButton {{ qproperty-toolButtonStyle: ToolButtonTextOnly; text-align: left }}
        QLabel#carried {{ background: {theme.selected}; padding: 4px 8px }}
        QToolButton::menu-indicator {{ image: none }}
        {_elements(theme)}
        {_scroll_bars(theme)}
    """


def _scroll_bars(theme: Theme) -> str:
    """A thumb and nothing else."""
    return f"""
        QScrollBar {{ background: {theme.page}; border: 0 }}
        QScrollBar:vertical {{ width: 12px }}
        QScrollBar:horizontal {{ height: 12px }}
        QScrollBar::handle {{ background: {theme.rule}; border-radius: 4px; margin: 2px }}
        QScrollBar::handle:vertical {{ min-height: 32px }}
        QScrollBar::handle:horizontal {{ min-width: 32px }}
        QScrollBar::handle:hover {{ background: {theme.faint} }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0 }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: none }}
    """


def _elements(theme: Theme) -> str:
    """Forms and tables: a line under what can be typed over, nothing around it."""
    return f"""
        QTabBar::tab {{ color: {theme.faint}; padding: 4px 16px; border-bottom: 1px solid {theme.rule} }}
        QTabBar::tab:selected {{ color: {theme.ink}; border-bottom: 2px solid {theme.ink} }}
        QTabBar::tab:hover {{ background: {theme.hovered} }}
        QTabBar::tab:focus {{ background: {theme.selected} }}
        QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.rule} }}
        QWidget#elements, QTableView {{ border: 0; background: {theme.page} }}
        QLabel#elementName, QLabel#groupCounts {{ color: {theme.faint} }}
        QLabel#groupCounts {{ padding: 8px 16px }}
        QWidget#elements QLineEdit {{ border: 0; border-bottom: 1px solid {theme.rule}; padding: 4px }}
        QWidget#elements QLineEdit:hover {{ background: {theme.hovered} }}
        QWidget#elements QLineEdit:focus {{ background: {theme.selected}; border-bottom: 1px solid {theme.faint} }}
        QWidget#elements QPlainTextEdit {{ border: 0; border-bottom: 1px solid {theme.rule}; padding: 0 }}
        QWidget#elements QPlainTextEdit:focus {{ background: {theme.selected}; border-bottom: 1px solid {theme.faint} }}
        QLabel#ruleGroup {{ color: {theme.faint}; padding-top: 16px; border-bottom: 1px solid {theme.rule} }}
        QToolButton#suggestion {{ padding: 4px; text-align: left }}
        QHeaderView::section {{ background: {theme.page}; color: {theme.faint}; border: 0; padding: 4px 11px }}
        QTableView {{ padding-left: 8px }}
        QTableView::item {{ padding: 4px 8px }}
        QTableView::item:hover {{ background: {theme.hovered} }}
        QTableView::item:selected {{ background: {theme.selected}; color: {theme.ink} }}
    """
