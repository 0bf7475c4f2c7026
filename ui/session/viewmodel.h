// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewoptions.h"

#include <QObject>

#include <algorithm>
#include <utility>

/// The one place where the view's options change: menus, sections and charts follow it, whoever changed it.
class ViewModel : public QObject {
    Q_OBJECT

public:
    explicit ViewModel(ViewOptions initial, QObject* parent = nullptr)
        : QObject(parent)
        , m_options(std::move(initial))
    {
    }

    [[nodiscard]] const ViewOptions& options() const { return m_options; }
    void set(const ViewOptions& options)
    {
        if (options == m_options)
            return;
        m_options = options;
        emit changed(m_options);
    }

    /// Sets one option. The view stays as it is if the option has that value already.
    template <typename T>
    void set(T ViewOptions::*option, const T& value)
    {
        ViewOptions options = m_options;
        options.*option = value;
        set(options);
    }
    /// Has the picture held still over this range, as far as there is such a one.
    void hold(double centre, double width, double top)
    {
        ViewOptions options = m_options;
        options.held = true;
        options.heldCentre = std::clamp(centre, kHeldCentreRange.low, kHeldCentreRange.high);
        options.heldWidth = std::clamp(width, kHeldWidthRange.low, kHeldWidthRange.high);
        options.heldTop = std::clamp(top, kHeldTopRange.low, kHeldTopRange.high);
        set(options);
    }
    void setOpen(const QString& section, bool open)
    {
        if (open == m_options.isOpen(section))
            return;
        QStringList sections = m_options.openSections;
        sections.removeAll(section);
        if (open)
            sections << section;
        set(&ViewOptions::openSections, sections);
    }

signals:
    void changed(const ViewOptions& options);

private:
    ViewOptions m_options;
};
