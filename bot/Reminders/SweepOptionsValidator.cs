using Microsoft.Extensions.Options;

namespace PartnershipBot.Reminders;

/// <summary>Says which setting is wrong, what it was, and what it should be.</summary>
internal sealed class SweepOptionsValidator : IValidateOptions<SweepOptions>
{
    public ValidateOptionsResult Validate(string? name, SweepOptions options)
    {
        List<string> faults = [];
        Check(
            options.Interval >= TimeSpan.FromSeconds(1) && options.Interval <= TimeSpan.FromHours(1),
            nameof(options.Interval),
            options.Interval,
            "between 00:00:01 and 01:00:00"
        );
        Check(
            options.Lease >= TimeSpan.FromMinutes(1) && options.Lease <= TimeSpan.FromHours(1),
            nameof(options.Lease),
            options.Lease,
            "between 00:01:00 and 01:00:00"
        );
        Check(options.Parallelism is >= 1 and <= 64, nameof(options.Parallelism), options.Parallelism, "between 1 and 64");
        Check(options.MostAttempts is >= 1 and <= 50, nameof(options.MostAttempts), options.MostAttempts, "between 1 and 50");
        Check(options.FirstBackoff > TimeSpan.Zero, nameof(options.FirstBackoff), options.FirstBackoff, "more than 00:00:00");
        Check(
            options.LongestBackoff >= options.FirstBackoff,
            nameof(options.LongestBackoff),
            options.LongestBackoff,
            "at least FirstBackoff"
        );
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(bool isRight, string setting, object value, string expected)
        {
            if (!isRight)
            {
                faults.Add($"{SweepOptions.Section}:{setting} is '{value}'. It should be {expected}.");
            }
        }
    }
}
