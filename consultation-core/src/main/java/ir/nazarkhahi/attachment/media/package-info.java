/** Sound and video, by ffmpeg where it is installed: copied stream by stream into a new container without anything that tells about it. */
package ir.nazarkhahi.attachment.media;
