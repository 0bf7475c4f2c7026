// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include <QApplication>
#include <QFileInfo>
#include <QStringList>
#include <QStyle>
#ifdef QT_DBUS_LIB
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace theme {

namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kKde = QStringLiteral("org.kde.kdeglobals.KDE");

#ifdef QT_DBUS_LIB

/// Whether there is a bus to ask: without one the library might start it.
bool hasBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus")));
}

/// Empty where there is no desktop that answers.
QMap<QString, QVariantMap> desktopSettings()
{
    constexpr int kPatience = 200; // ms
    if (!hasBus())
        return {};
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Settings"),
        QStringLiteral("ReadAll"));
    question << QStringList {kAppearance, kGnome, kKde};
    question.setAutoStartService(false); // a desktop that has it runs it
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, kPatience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != QLatin1String("a{sa{sv}}"))
        return {};
    return qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
}

#else

QMap<QString, QVariantMap> desktopSettings()
{
    return {};
}

#endif

bool isStyleStill()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

} // namespace

bool isMotionReducedBy(const QMap<QString, QVariantMap>& settings)
{
    const auto isNumber = [](const QVariant& value, double number) {
        bool ok = false;
        return value.isValid() && value.toDouble(&ok) == number && ok;
    };
    const QVariant gnome = settings.value(kGnome).value(QStringLiteral("enable-animations"));
    return isNumber(settings.value(kAppearance).value(QStringLiteral("reduced-motion")), 1.0)
        || (gnome.typeId() == QMetaType::Bool && !gnome.toBool())
        || isNumber(settings.value(kKde).value(QStringLiteral("AnimationDurationFactor")), 0.0);
}

bool isMotionReduced()
{
    bool isWished = false;
    const int wish = qEnvironmentVariableIntValue("KL_REDUCED_MOTION", &isWished);
    if (isWished)
        return wish != 0;
    static const bool isDesktopStill = isMotionReducedBy(desktopSettings());
    return isDesktopStill || isStyleStill();
}

} // namespace theme
