// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// What is wrong with a field's text, said at the field: a line or a few on the caution colour's ground, pointing at the
/// field from below (from above where there is no room), over whatever stands there. Nothing moves for it and clicks go
/// through it. The next key, among them Esc, or click takes it away; a screen reader hears it as an alert.
class FieldMessage : public QLabel {
    Q_OBJECT

public:
    explicit FieldMessage(QWidget* field);

    /// Where the field stands at the beginning of a line, the words may go on beyond its end; else they never do.
    void setBeyond(bool mayGoBeyond) { m_mayGoBeyond = mayGoBeyond; }

    /// To be called from the event loop: the key or click that led to the message would take it away.
    void say(const QString& message);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void pointUp(bool up);

    QWidget* m_field;
    bool m_pointsUp = true;
    bool m_mayGoBeyond = false;
    int m_tipToEnd = 0; ///< px from the tip to the box's right side
};
