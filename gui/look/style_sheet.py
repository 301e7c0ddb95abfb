"""What Qt's palette cannot say of the look: lines, room, and colours of single widgets."""

from gui.look.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Thin lines and room to breathe, on a raster of 8 px."""
    return f"""
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
        {_tools(theme)}
        {_buttons(theme)}
        {_elements(theme)}
        {_scroll_bars(theme)}
    """


def _tools(theme: Theme) -> str:
    """The tool bar, and buttons without a frame: only the one that exports stands out."""
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
        QToolButton::menu-indicator {{ image: none }}
    """


def _buttons(theme: Theme) -> str:
    """The buttons of dialogs: the one that has the keyboard, and the one that Enter presses, are told at a glance."""
    return f"""
        QPushButton {{
            background: {theme.page}; border: 1px solid {theme.rule}; border-radius: 4px; padding: 4px 16px; margin: 1px
        }}
        QPushButton:hover {{ background: {theme.hovered} }}
        QPushButton:pressed {{ background: {theme.selected} }}
        QPushButton:default {{ border-color: {theme.faint} }}
        QPushButton:focus {{ border: 2px solid {theme.ink}; margin: 0 }}
        QPushButton:disabled {{ color: {theme.faint}; background: {theme.frame} }}
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
