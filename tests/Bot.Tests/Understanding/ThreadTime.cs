using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PartnershipBot.Tests.Understanding;

/// <summary>
/// The processor time of the present thread: what others do on the machine does not count. Where the system does not tell it, the time
/// on the wall has to do.
/// </summary>
internal static class ThreadTime
{
    // CLOCK_THREAD_CPUTIME_ID of clock_gettime(2) on Linux.
    private const int OfThread = 3;

    /// <summary>The least time of several tries.</summary>
    public static TimeSpan Of(Action work, int tries)
    {
        var least = TimeSpan.MaxValue;
        for (var i = 0; i < tries; i++)
        {
            var before = Now();
            work();
            var spent = Now() - before;
            least = spent < least ? spent : least;
        }
        return least;
    }

    private static TimeSpan Now() =>
        OperatingSystem.IsLinux() && clock_gettime(OfThread, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000.0)
            : Stopwatch.GetElapsedTime(0);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
